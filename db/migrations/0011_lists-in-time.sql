DROP INDEX `activities_by_period`;--> statement-breakpoint
DROP INDEX `articles_by_date`;--> statement-breakpoint
CREATE INDEX `activities_latest` ON `activities` (coalesce(`period`, ''),`id`);--> statement-breakpoint
CREATE INDEX `activities_earliest` ON `activities` (coalesce(`period`, '9999'),`id`);--> statement-breakpoint
CREATE INDEX `articles_by_time` ON `articles` (coalesce(`date`, cast(`year` as text), ''),`id`);
