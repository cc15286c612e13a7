ALTER TABLE `attempts` ADD `graded_at` integer;--> statement-breakpoint
CREATE INDEX `attempts_to_grade` ON `attempts` (`ended_at`) WHERE ended_at is not null and graded_at is null;