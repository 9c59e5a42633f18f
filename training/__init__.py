"""How factx's name models come to be; `python -m training` builds them, README.md says from what."""
