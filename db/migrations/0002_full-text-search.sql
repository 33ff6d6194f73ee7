-- The words are cut by domain/articles/search-terms.ts; db/writes/index-text.ts fills both tables.
CREATE VIRTUAL TABLE `activity_search` USING fts5(name, organisers, place, articles, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
--> statement-breakpoint
CREATE VIRTUAL TABLE `article_search` USING fts5(headline, kicker, body, activities, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
