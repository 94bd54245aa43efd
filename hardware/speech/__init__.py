"""What is heard: speech and tones, over a loudspeaker or over headphones."""
