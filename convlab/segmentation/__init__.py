"""Segmentation: a class for every pixel, from the photograph to the trained network.

==================================================  =======================================
idea                                                folder
==================================================  =======================================
coins, pets, anyone's folders of images and masks   ``data/``
scenes, volumes, vessels, drawn from a seed         ``data/synthetic/``
flips, crops, turns, elastic deformation, noise     ``transforms/``; in Keras ``transforms/keras/``
cross-entropy, Dice, boundary and Hausdorff losses  ``losses/``
IoU, Dice, Hausdorff distance (HD95), precision     ``metrics/``
FCN, U-Net, V-Net, DeepLab, PSPNet; Mask R-CNN      ``models/``, ``models/mask_rcnn/``
what networks are built from                        ``models/blocks/``
receptive field, cost, architecture                 ``models/inspect/``
dense layers as convolutions, weights carried over  ``models/surgery/``
a trained network on whole images, and in tiles     ``inference/``
the loop, checkpoints, resuming, devices            ``training/``
thresholds: what a network has to beat              ``baselines/``
==================================================  =======================================

None of it draws: that is in ``convlab/figures/segmentation``. The command line is ``convlab/cli``.
"""
