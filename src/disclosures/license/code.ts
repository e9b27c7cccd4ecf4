import type { Disclosure } from '../disclosure';

export const licenseCode: Disclosure = {
	id: 'license/code',
	title: 'Licence of code',
	why: 'A model licence rarely covers software, so code without one may be read but not reused. One line tells an engineering team whether your loader or trainer may enter their product.',
	counts: 'A licence named for the code, or one licence that the card states for code and weights together.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['code license', 'code licence', 'license of the code', 'licence of the code', 'source code license', 'software license', 'software licence', 'license > code', 'licensing > code', 'licence > code', 'license agreement > code'],
		zh: ['代码许可证', '代码许可', '代码协议', '代码授权', '源代码许可证', '源码协议', '软件许可', '许可证 > 代码', '协议 > 代码', '程式碼授權', '原始碼授權', '軟體授權'],
		ja: ['コードのライセンス', 'コードライセンス', 'ソースコードのライセンス', 'ソフトウェアライセンス', 'ライセンス > コード'],
		ko: ['코드 라이선스', '코드 라이센스', '소스 코드 라이선스', '소프트웨어 라이선스', '라이선스 > 코드'],
		fr: ['licence du code', 'licence du code source', 'licence logicielle', 'licence > code'],
		de: ['code-lizenz', 'lizenz des codes', 'quellcode-lizenz', 'softwarelizenz', 'lizenz > code'],
		es: ['licencia del código', 'licencia del código fuente', 'licencia de software', 'licencia > código'],
	},
	terms: {
		'code': {
			en: ['source code', 'code', 'codebase', 'repository', 'repo', 'scripts', 'software', 'library'],
			zh: ['源代码', '代码', '源码', '仓库', '程式碼', '原始碼', '倉庫'],
			ja: ['ソースコード', 'コード', 'リポジトリ'],
			ko: ['소스 코드', '소스코드', '코드', '저장소'],
			fr: ['code', 'code source', 'dépôt', 'logiciel'],
			de: ['quellcode', 'quelltext', 'code', 'repository', 'software'],
			es: ['código', 'código fuente', 'repositorio', 'software'],
		},
		'licensed': {
			en: ['license', 'licence', 'licensed', 'released under', 'distributed under', 'available under', 'published under', 'provided under', 'under the'],
			zh: ['许可', '协议', '授权', '遵循', '依照', '采用', '許可', '協議', '授權', '開源', '开源'],
			ja: ['ライセンス', 'の下で', 'に基づ'],
			ko: ['라이선스', '라이센스', '하에', '따릅니다'],
			fr: ['licence', 'sous'],
			de: ['lizenz', 'lizenziert', 'unter'],
			es: ['licencia', 'licenciado', 'bajo'],
		},
		'trained-or-borrowed': {
			en: ['trained on', 'permissively licensed', 'third-party', 'due to the use of', 'adapted from', 'borrowed from', 'training data', 'dataset', 'datasets'],
			zh: ['训练数据', '第三方', '数据集', '訓練資料', '資料集'],
			ja: ['学習データ', 'データセット', '第三者'],
			ko: ['학습 데이터', '데이터셋', '제3자'],
			fr: ['données d\'entraînement', 'tiers'],
			de: ['trainingsdaten', 'drittanbieter'],
			es: ['datos de entrenamiento', 'terceros'],
		},
	},
	evidence: [
		{ says: 'names the licence of the code', degree: 'disclosed', all: ['own.code', 'own.licensed', 'license-name'], none: ['own.trained-or-borrowed'] },
		{ says: 'names a licence under a heading', degree: 'disclosed', all: ['license-name'], under: true },
		{ says: 'points to a licence of the code', degree: 'partial', all: ['own.code', 'own.licensed', ['link', 'url', 'pointer']], none: ['own.trained-or-borrowed'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'License', zh: '许可证' },
		heading: { en: 'Code License', zh: '代码许可证' },
		body: {
			en: '<!-- Only where it differs from the licence of the weights. -->\n\n- **Training and data code:** [More Information Needed]\n- **Inference and evaluation code:** [More Information Needed]\n',
			zh: '<!-- 仅在与权重许可证不同时填写。 -->\n\n- **训练与数据处理代码：** [待补充]\n- **推理与评测代码：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'mof', item: 'release.license.code; code components need an OSI-approved licence' },
		{ framework: 'osaid', item: 'Code under OSI-approved licences' },
		{ framework: 'osai-index', item: 'licenses' },
		{ framework: 'cyclonedx', item: 'component.licenses of code components' },
	],
};
