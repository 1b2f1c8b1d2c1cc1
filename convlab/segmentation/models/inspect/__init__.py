"""What a network is: its graph, its parts, what it costs, and how far it sees."""
