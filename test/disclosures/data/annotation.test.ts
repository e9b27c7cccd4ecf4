import { describeStatuses } from '../statuses';

describeStatuses('data/annotation', {
	disclosed: [
		'The second round of training used pseudo-labels for the rest of the recordings.',
		'训练数据由程序自动标注。',
		'Die Trainingsdaten wurden automatisch annotiert.',
		'Two radiologists labelled every image of the training set independently; a third one settled disagreements.',
		'- **Annotators:** 40 crowdworkers from Kenya, paid 9 USD an hour',
		`**Labelling**

Preference pairs were written by 25 native speakers who followed a guide of twelve pages.`,
		'标注工作由 20 名语言学专业学生完成，每条数据由两人独立标注。',
		'正解ラベルは3名の看護師が付与しました。',
		'Les transcriptions ont été annotées à la main par cinq doctorants rémunérés.',
		'Three nurses marked the wounds in each picture and met weekly over the cases they saw differently.',
		'두 명의 의사가 모든 영상에 라벨을 독립적으로 붙였습니다.',
		'The encoder was pretrained on raw logs, with no humans labelling them.',
		'Vortrainiert wurde das Netz ohne menschliche Annotationen.',
		'本模型在未标注的录音上预训练。',
	],
	'disclosed-negative': [
		'No human annotation was used.',
	],
	open: [
		`## Annotation

TBD`,
		`## 数据标注

待补充`,
		`#### Who are the annotators?

[More Information Needed]`,
	],
	missing: [
		'Speech systems under large-scale weak supervision have been studied.',
		'Owl is useful for automatic labeling of training data.',
		'Owl is trained with weakly supervised contrastive learning.',
		'Python type annotations are used throughout the code.',
		`# genome-tagger

Annotates the genes of a bacterial genome.`,
		'Volunteers could rate the captions, and a better model could be trained on such data.',
		'Les annotateurs peuvent corriger les annotations.',
		'Unlabelled buttons are hidden.',
		'Boxes are returned as annotations in COCO format.',
		`- [Annotation](#annotation)
- [Licence](#licence)

## Licence

MIT`,
		'Anota tus fotos antes de subirlas a la aplicación.',
		'注釈付きのコード例はサンプルフォルダにあります。',
		'该软件支持多人在线标注图像。',
	],
});
