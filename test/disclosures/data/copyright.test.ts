import { describeStatuses } from '../statuses';

describeStatuses('data/copyright', {
	disclosed: [
		'Our crawler obeyed robots.txt and left out sites that reserve text and data mining.',
		'- **Copyright:** the training texts are licensed from two publishers or out of copyright',
		'Artists could opt out until March 2024; 11,000 works were removed from the training set for that reason.',
		'爬虫遵守 robots.txt，并移除了版权方要求退出的内容。',
		'Für das Training wurden nur gemeinfreie Texte verwendet; Vorbehalte gegen Text- und Data-Mining wurden beachtet.',
	],
	open: [
		`## Copyright policy

TODO`,
		`## 版权说明

待补充`,
		`## Copyright and opt-out

TBD`,
	],
	missing: [
		'© 2024 Acme Robotics GmbH',
		`\`\`\`python
# Copyright 2023 The Owl Authors
import owl
\`\`\``,
		`# cover-scan

Finds the copyright page of a scanned book.`,
		'You can opt out of the newsletter at any time.',
	],
});
