"""convlab: convolution, its matrix, its transpose, and the U-Net."""
