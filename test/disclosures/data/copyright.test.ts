import { describeStatuses } from '../statuses';

describeStatuses('data/copyright', {
	disclosed: [
		'We keep only files with permissive licences in the training data.',
		'The dataset leaves out the songs of two labels due to copyright restrictions.',
		'出于版权原因，训练数据中的歌词已被删除。',
		'Our crawler obeyed robots.txt and left out sites that reserve text and data mining.',
		'- **Copyright:** the training texts are licensed from two publishers or out of copyright',
		'Artists could opt out until March 2024; 11,000 works were removed from the training set for that reason.',
		'爬虫遵守 robots.txt，并移除了版权方要求退出的内容。',
		'Für das Training wurden nur gemeinfreie Texte verwendet; Vorbehalte gegen Text- und Data-Mining wurden beachtet.',
		'Les œuvres dont les ayants droit ont exercé leur droit d\'opposition ont été retirées du corpus d\'entraînement.',
		'学習データには著作権の切れた作品だけを使用しました。',
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
		'The code has a permissive licence.',
		'The model is released under a permissive license for training on any data.',
		'The model does license detection on data.',
		'© 2024 Acme Robotics GmbH',
		`\`\`\`python
# Copyright 2023 The Owl Authors
import owl
\`\`\``,
		`# cover-scan

Finds the copyright page of a scanned book.`,
		'You can opt out of the newsletter at any time.',
		'版权所有 © 2024 青松科技',
		'Alle Rechte vorbehalten.',
		'Este producto respeta la configuración robots de su navegador.',
	],
});
