"""Networks that answer for every pixel, from the fully convolutional one to what came after.

==========================  ====================================================
``get_unet``                the lesson's U-Net: four levels, sides that stay
``unet``                    any U-Net: depth, padding, ways up, with or without skips
``fcn``, ``fcn_inception``  fully convolutional networks with a stride of 32, 16 or 8
``vnet``                    a U-Net of residual stages, for volumes
``deeplab``                 atrous convolutions and their pyramid
``pspnet``                  scene context by pyramid pooling
==========================  ====================================================

`mask_rcnn.mask_rcnn` finds objects, not pixels. What a network is made of: `anatomy`; what it
sees: `receptive`; what it costs: `cost`.
"""

from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inception import fcn_inception
from convlab.segmentation.models.lesson_unet import get_unet
from convlab.segmentation.models.pspnet import pspnet
from convlab.segmentation.models.unet import unet
from convlab.segmentation.models.vnet import vnet

__all__ = ["deeplab", "fcn", "fcn_inception", "get_unet", "pspnet", "unet", "vnet"]
