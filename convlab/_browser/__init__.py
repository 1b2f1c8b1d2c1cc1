"""What the explorer and the live U-Net share: pages of their own, and names that stay."""
