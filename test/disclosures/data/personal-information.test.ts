import { describeStatuses } from '../statuses';

describeStatuses('data/personal-information', {
	disclosed: [
		'The letters were used without consent of their authors; personal data were removed from the corpus.',
		'Names, addresses and telephone numbers in the training data were replaced by placeholders.',
		`**Privacy**

The corpus contains names of public figures; we removed e-mail addresses and IP numbers with regular expressions.`,
		'训练数据已做脱敏处理，去除了姓名、手机号和身份证号等个人信息。',
		'学習データから氏名や電話番号などの個人情報を削除しました。',
		'Los datos de entrenamiento fueron anonimizados: se eliminaron nombres y números de teléfono de los pacientes.',
		'Les dossiers ont été pseudonymisés : noms, adresses et numéros de téléphone des patients ont disparu des données d\'entraînement.',
	],
	some: [
		'- **Personal information:** none; the data set consists of photographs of leaves',
		'The model raises questions of privacy.',
		'该模型的训练数据涉及隐私问题。',
	],
	open: [
		`## Personal and sensitive information

[More Information Needed]`,
		`## 个人信息

待补充`,
		`## Privacy

TODO`,
	],
	missing: [
		'We tested the risk of wrong labels by classifying images of people from a public dataset.',
		`# pii-finder

Tags e-mail addresses and telephone numbers in a letter.`,
		'The loss was first proposed for data with faces.',
		'人脸识别中，训练的数据不断增加。',
		'파일 이름은 데이터 폴더에 있습니다.',
		'The mailing list is private.',
		'Personal trainers can count push-ups with it.',
		`- [Personal information](#personal-information)
- [Licence](#licence)

## Licence

MIT`,
		'本应用不会收集您的个人信息。',
		'Ihre personenbezogenen Daten werden nicht gespeichert.',
		'당사는 이용자의 개인정보를 저장하지 않습니다.',
	],
});
