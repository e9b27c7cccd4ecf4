import type { Disclosure } from '../disclosure';

export const identityVersion: Disclosure = {
	id: 'identity/version',
	title: 'Model version and change log',
	why: 'Results stop being comparable the day the weights change under the same name. A version and one line per change let others pin what they tested and see whether a newer one fixes their problem.',
	counts: 'A version label or revision, and what changed or which version replaces it. A label alone is partial.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: [
			'model version', 'model versions', 'version', 'versions', 'version history', 'version information', 'versioning', 'changelog', 'change log', 'changes', 'what\'s new', 'what is new', 'whats new',
			'updates', 'update', 'update log', 'update history', 'latest updates', 'recent updates', 'news', 'latest news', 'news and updates', 'release notes', 'release history', 'revision', 'revisions',
			'revision history', 'available model variants', 'model variants', 'differences from previous version', 'changes from previous version', 'current version', 'latest version',
		],
		zh: [
			'模型版本', '版本', '版本信息', '版本说明', '版本历史', '版本记录', '版本更新', '更新', '更新日志', '更新信息', '更新记录', '更新历史', '更新说明', '最新动态', '最新消息', '新闻', '近期更新', '变更日志',
			'变更记录', '发布说明', '版本資訊', '版本說明', '版本歷史', '更新日誌', '更新紀錄', '變更紀錄',
		],
		ja: ['バージョン', 'モデルバージョン', 'バージョン情報', 'バージョン履歴', '更新履歴', '更新情報', '変更履歴', '変更点', 'リリースノート', 'アップデート', 'ニュース', 'ニュースとアップデート', 'お知らせ'],
		ko: ['버전', '모델 버전', '버전 정보', '버전 기록', '업데이트', '업데이트 내역', '업데이트 기록', '변경 이력', '변경 사항', '변경 내역', '릴리스 노트', '릴리즈 노트', '소식', '뉴스'],
		fr: ['version', 'versions', 'version du modèle', 'historique des versions', 'journal des modifications', 'journal des changements', 'nouveautés', 'mises à jour', 'actualités', 'notes de version'],
		de: ['version', 'versionen', 'modellversion', 'versionsverlauf', 'versionshistorie', 'änderungsprotokoll', 'änderungen', 'neuigkeiten', 'aktualisierungen', 'versionshinweise', 'was ist neu'],
		es: ['versión', 'versiones', 'versión del modelo', 'historial de versiones', 'registro de cambios', 'cambios', 'novedades', 'noticias', 'noticias y actualizaciones', 'actualizaciones', 'notas de la versión'],
	},
	fields: { en: ['status', 'model status', 'last updated', 'tag', 'commit'], zh: ['状态', '狀態', '最后更新'], ja: ['ステータス'], ko: ['상태'], fr: ['statut'], de: ['status'], es: ['estado'] },
	metadata: [{ path: 'new_version', degree: 'disclosed' }, { path: 'version', degree: 'partial' }, { path: 'model_version', degree: 'partial' }],
	terms: {
		'version': {
			en: ['version', 'versions', 'v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'revision', 'release'],
			zh: ['版本', '版'],
			ja: ['バージョン', '版'],
			ko: ['버전'],
			fr: ['version'],
			de: ['version'],
			es: ['versión'],
		},
		'changed': {
			en: [
				'improved over', 'improves over', 'improves upon', 'improvement over', 'improvements over', 'updated version', 'new version', 'newer version', 'latest version', 'previous version', 'successor', 'supersede*', 'replaces', 'replaced by',
				'deprecated', 'compared to v*', 'compared with v*', 'changes from', 'changed', 'added', 'fixed', 'updated', 'upgraded', 'upgrade of', 'is an update', 'fixes',
			],
			zh: ['升级', '更新了', '新版', '旧版', '上一版', '上一代', '改进', '修复', '新增', '取代', '替代', '相比', '升級', '更新', '舊版', '改進', '修復'],
			ja: ['更新', '改善', '修正', '追加', '前バージョン', '旧バージョン', '新バージョン', '後継'],
			ko: ['업데이트', '개선', '수정', '추가', '이전 버전', '새 버전', '후속'],
			fr: ['amélioré', 'améliorations', 'corrigé', 'ajouté', 'version précédente', 'nouvelle version', 'remplace'],
			de: ['verbessert', 'behoben', 'hinzugefügt', 'vorherige version', 'neue version', 'ersetzt', 'nachfolger'],
			es: ['mejorado', 'mejoras', 'corregido', 'añadido', 'versión anterior', 'nueva versión', 'reemplaza', 'sucesor'],
		},
		'software': {
			en: ['transformers', 'pytorch', 'python', 'cuda', 'pip', 'library', 'tensorflow', 'vllm', 'driver'],
			zh: ['依赖', '环境', '框架', '依賴', '環境'],
			ja: ['ライブラリ', '依存'],
			ko: ['라이브러리', '의존성'],
			fr: ['bibliothèque'],
			de: ['bibliothek'],
			es: ['biblioteca', 'librería'],
		},
	},
	evidence: [
		{ says: 'says what changed at a date', degree: 'disclosed', all: ['date'], none: ['own.software'], under: true },
		{ says: 'says what changed', degree: 'disclosed', all: [['own.changed', 'own.version']], none: ['own.software'], under: true },
		{ says: 'compares the version with another one', degree: 'disclosed', all: ['own.version', 'own.changed', 'this-model'], none: ['own.software', 'reader', 'data-noun'] },
		{ says: 'names the version', degree: 'partial', all: ['own.version', ['this-model', 'number']], none: ['own.software', 'reader', 'data-noun', 'other-model', 'license-name'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Model Version', zh: '模型版本' },
		body: {
			en: '<!-- Which version this card describes and what changed since the one before. -->\n\n| Version | Date | Changes |\n| --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 本卡描述的版本，以及与上一版本的差异。 -->\n\n| 版本 | 日期 | 变更 |\n| --- | --- | --- |\n| [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description; new_version' },
		{ framework: 'mitchell', item: 'Model Details: model version' },
		{ framework: 'fmti', item: '59 Versioning protocol; 60 Change log' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form, general information: model name and versions' },
		{ framework: 'cyclonedx', item: 'component.version' },
		{ framework: 'spdx-ai', item: 'Package.packageVersion' },
	],
};
