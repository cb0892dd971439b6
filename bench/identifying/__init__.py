"""The parts of bench/identify."""
