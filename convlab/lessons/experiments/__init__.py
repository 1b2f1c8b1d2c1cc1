"""Networks trained side by side, from several seeds: what each idea buys."""
