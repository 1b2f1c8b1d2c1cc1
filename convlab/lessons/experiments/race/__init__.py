"""Networks against networks, and against what needs none: on drawn scenes, coins and pets."""
