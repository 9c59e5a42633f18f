"""Relations between facts, one room each: who holds which title where, who pays whom for what, and when."""
