CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`learner_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`topic` text NOT NULL,
	`queue_at` integer,
	`introduced_at` integer,
	`stability` real,
	`difficulty` real,
	`phase` text,
	`step` integer NOT NULL,
	`reps` integer NOT NULL,
	`lapses` integer NOT NULL,
	`last_review_at` integer,
	`due_at` integer,
	`interval_days` integer NOT NULL,
	`suspended` integer NOT NULL,
	`flagged` integer NOT NULL,
	`buried_until` integer NOT NULL,
	`last_event_at` integer NOT NULL,
	`last_event_id` text NOT NULL,
	PRIMARY KEY(`learner_id`, `fact_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cards_queue` ON `cards` (`learner_id`,`queue_at`);--> statement-breakpoint
CREATE INDEX `cards_topic_queue` ON `cards` (`learner_id`,`topic`,`queue_at`);--> statement-breakpoint
CREATE INDEX `cards_introduced` ON `cards` (`learner_id`,`introduced_at`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`position` integer NOT NULL,
	`retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `facts_topic` ON `facts` (`topic`,`position`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learners_user` ON `learners` (`user_id`);--> statement-breakpoint
CREATE TABLE `marks` (
	`learner_id` text NOT NULL,
	`id` text NOT NULL,
	`fact_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `marks_fact` ON `marks` (`learner_id`,`fact_id`);--> statement-breakpoint
CREATE TABLE `predictions` (
	`learner_id` text NOT NULL,
	`review_id` text NOT NULL,
	`predicted` real NOT NULL,
	PRIMARY KEY(`learner_id`, `review_id`)
);
--> statement-breakpoint
CREATE TABLE `question_versions` (
	`question_id` text NOT NULL,
	`version` text NOT NULL,
	`fact_id` text NOT NULL,
	`current` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`question_id`, `version`)
);
--> statement-breakpoint
CREATE INDEX `question_versions_fact` ON `question_versions` (`fact_id`) WHERE current = 1;--> statement-breakpoint
CREATE TABLE `reviews` (
	`learner_id` text NOT NULL,
	`id` text NOT NULL,
	`fact_id` text NOT NULL,
	`topic` text NOT NULL,
	`question_id` text NOT NULL,
	`version` text NOT NULL,
	`kind` text NOT NULL,
	`seed` integer NOT NULL,
	`answer` text NOT NULL,
	`rating` text NOT NULL,
	`correct` integer NOT NULL,
	`score` real NOT NULL,
	`guess_chance` real NOT NULL,
	`guessed` integer NOT NULL,
	`hinted` integer NOT NULL,
	`elapsed_ms` integer,
	`slow_after_ms` integer,
	`misconceptions_shown` text NOT NULL,
	`misconceptions_refuted` text NOT NULL,
	`at` integer NOT NULL,
	`claimed_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_fact` ON `reviews` (`learner_id`,`fact_id`);--> statement-breakpoint
CREATE INDEX `reviews_time` ON `reviews` (`learner_id`,`at`);--> statement-breakpoint
CREATE INDEX `reviews_kind` ON `reviews` (`learner_id`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `server_values` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `undos` (
	`learner_id` text NOT NULL,
	`review_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `review_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `undos_id` ON `undos` (`learner_id`,`id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`is_anonymous` integer DEFAULT false,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);