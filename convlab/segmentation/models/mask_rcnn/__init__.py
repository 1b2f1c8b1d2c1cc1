"""Mask R-CNN: find each object, name it, and draw its mask."""

from convlab.segmentation.models.mask_rcnn.detections import detect
from convlab.segmentation.models.mask_rcnn.fitting import train_mask_rcnn
from convlab.segmentation.models.mask_rcnn.parts import mask_rcnn
from convlab.segmentation.models.mask_rcnn.regions import roi_align, roi_pool

__all__ = ["detect", "mask_rcnn", "roi_align", "roi_pool", "train_mask_rcnn"]
