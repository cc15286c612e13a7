CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`learner_id` text NOT NULL,
	`set_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`state` text NOT NULL,
	`restarts` integer NOT NULL,
	`done` integer NOT NULL,
	`total` integer NOT NULL,
	`failure` text,
	`task` text,
	`found` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jobs_learner` ON `jobs` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `jobs_set` ON `jobs` (`set_id`);