"""What an argument must be, and what to say when it is not.

Every message names the argument, the value received, the rule, and the nearest that works.

==========================  ==============
what is checked             file
==========================  ==============
a number, choice, rng       ``values``
sizes, images, kernels      ``operators``
what an array holds         ``dtypes``
layers of a network, Adam   ``tensors``
masks of labels             ``labels``
from pixel to pixel         ``distances``
what scenes are drawn from  ``drawing``
what a training is given    ``training``
==========================  ==============
"""
