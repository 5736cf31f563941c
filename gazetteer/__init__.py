"""Makes the gazetteer that ships with pullquote; needed only where a wheel is built."""
