"""What Mask R-CNN does with boxes, as layers of Keras: they hold no weights, and can be saved."""

import tensorflow as tf

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn.anchors import anchors
from convlab.segmentation.models.mask_rcnn.boxes import clip, decode
from convlab.segmentation.models.mask_rcnn.regions import roi_align, whole_cells

ops = keras.ops
registered = keras.saving.register_keras_serializable(package="convlab")


@registered
class Proposals(keras.layers.Layer):
    """Turn the answer at each anchor into the few boxes that are worth a second look.

    Takes features (batch, rows, columns, channels), logits (batch, anchors) and deltas
    (batch, anchors, 4); gives boxes (batch, count, 4), the likeliest first. Where there are fewer
    than `count`, zeros follow.

    Parameters
    ----------
    count : int
        Boxes that come out.
    stride : int
        Pixels from one cell of the features to the next.
    sizes : sequence of float
        Sides of the anchors, in pixels.
    threshold : float
        Of two boxes with an IoU above this, the less likely one is dropped.

    References
    ----------
    Ren et al., "Faster R-CNN", 2015, section 3.3: non-maximum suppression at 0.7.
    """

    def __init__(self, count, stride, sizes, threshold=0.7, **options):
        super().__init__(**options)
        self.count, self.stride, self.sizes = count, stride, tuple(sizes)
        self.threshold = threshold

    def anchors(self, features):
        """Lay the anchors of a map of features, and say how large its picture is."""
        grid = ops.shape(features)[1:3]
        size = tuple(side * self.stride for side in grid)
        return anchors(grid, self.stride, self.sizes), size

    def call(self, inputs):
        """Decode, clip, and suppress what is not the maximum of its neighbourhood."""
        features, logits, deltas = inputs
        references, size = self.anchors(features)
        boxes = clip(decode(deltas, references), size)
        kept = tf.image.combined_non_max_suppression(
            boxes[:, :, None],
            ops.sigmoid(logits)[:, :, None],
            max_output_size_per_class=self.count,
            max_total_size=self.count,
            iou_threshold=self.threshold,
            clip_boxes=False,
        )
        # Where a box lies is not learnt through what is read from it: the paper stops here too.
        return ops.stop_gradient(kept.nmsed_boxes)

    def compute_output_shape(self, input_shape):
        """Say what comes out."""
        return (input_shape[0][0], self.count, 4)

    def get_config(self):
        """List what builds the layer again."""
        names = ("count", "stride", "sizes", "threshold")
        return super().get_config() | {name: getattr(self, name) for name in names}


@registered
class RoiAlign(keras.layers.Layer):
    """Read the features of each box as a grid of fixed size; see `regions.roi_align`.

    Takes features (batch, rows, columns, channels) and boxes (batch, n, 4); gives
    (batch, n, size, size, channels).

    Parameters
    ----------
    size : int
        Side of the grid.
    stride : int
        Pixels from one cell of the features to the next.
    rounded : bool, optional
        Whether boxes are rounded to whole cells first, as by RoI pooling.
    """

    def __init__(self, size, stride, rounded=False, **options):
        super().__init__(**options)
        self.size, self.stride, self.rounded = size, stride, rounded

    def call(self, inputs):
        """Read between the cells."""
        features, boxes = inputs
        boxes = whole_cells(boxes, self.stride) if self.rounded else boxes
        return roi_align(features, boxes, self.size, self.stride)

    def compute_output_shape(self, input_shape):
        """Say what comes out."""
        features, boxes = input_shape
        return (*boxes[:2], self.size, self.size, features[3])

    def get_config(self):
        """List what builds the layer again."""
        return super().get_config() | {
            "size": self.size,
            "stride": self.stride,
            "rounded": self.rounded,
        }


@registered
class Refine(keras.layers.Layer):
    """Move boxes as the box head says.

    Takes features (batch, rows, columns, channels), boxes (batch, n, 4) and deltas
    (batch, n, 4); gives boxes (batch, n, 4) within the picture.

    Parameters
    ----------
    stride : int
        Pixels from one cell of the features to the next.
    """

    def __init__(self, stride, **options):
        super().__init__(**options)
        self.stride = stride

    def call(self, inputs):
        """Decode and clip."""
        features, boxes, deltas = inputs
        size = tuple(side * self.stride for side in ops.shape(features)[1:3])
        return ops.stop_gradient(clip(decode(deltas, boxes), size))

    def compute_output_shape(self, input_shape):
        """Say what comes out."""
        return input_shape[1]

    def get_config(self):
        """List what builds the layer again."""
        return super().get_config() | {"stride": self.stride}


@registered
class EachRegion(keras.layers.Wrapper):
    """Give each region to a network of pictures: the regions join the batch, and leave it again.

    Takes (batch, n, rows, columns, channels); gives (batch, n, *what the network gives).
    """

    def call(self, inputs):
        """Fold, apply, unfold."""
        regions = ops.shape(inputs)[1]
        found = self.layer(ops.reshape(inputs, (-1, *inputs.shape[2:])))
        return ops.reshape(found, (-1, regions, *found.shape[1:]))

    def build(self, input_shape):
        """Make the network's weights."""
        self.layer.build((None, *input_shape[2:]))
        self.built = True

    def compute_output_shape(self, input_shape):
        """Say what comes out."""
        one = self.layer.compute_output_shape((None, *input_shape[2:]))
        return (*input_shape[:2], *one[1:])
