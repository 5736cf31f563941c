"""Who the words that name a speaker mean: names, pronouns, descriptions."""
