"""The command line: learn from a folder of pictures, and use what was learnt."""
