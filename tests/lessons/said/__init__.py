"""What the captions of the lessons say in numbers and colours, put together from computed ones."""
