"""The same moves inside TensorFlow: layers of Keras, and the ``tf.data`` pipeline around them."""
