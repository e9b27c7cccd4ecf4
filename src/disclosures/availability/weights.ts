import type { Disclosure } from '../disclosure';
import { derivedFrom } from '../model/lineage';
import { phrases } from '../phrases';

/** What is said where the weights stay with their maker, and access to the model is what is disclosed. */
export const SERVICE_ONLY = 'says that access is by service only';

export const availabilityWeights: Disclosure = {
	id: 'availability/weights',
	title: 'Availability of final weights',
	why: 'Readers meet the card on mirrors and in papers too, and cannot tell whether the weights are free, gated or served only through an API. Saying where and under which conditions spares a form, a wait and an e-mail.',
	counts: 'Where the final weights can be obtained (link, repository, file list), or that they are only reachable through a service; conditions when access is gated.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'get the weights', 'available weights', 'checkpoints available', 'model download', 'model downloads', 'download', 'downloads', 'downloading the model', 'download the model', 'download models', 'download weights', 'downloading weights', 'model weights', 'weights', 'model weights and demo code preparation', 'pretrained weights', 'pre-trained weights',
			'released weights', 'released models', 'released checkpoints', 'model checkpoints', 'available models', 'available model variants', 'available checkpoints', 'model variants', 'model zoo', 'models', 'model list', 'model family', 'trained models', 'pretrained models', 'model availability', 'availability', 'access', 'model access',
			'how to access', 'gated access', 'files', 'model files', 'provided files', 'repository contents', 'formats', 'model formats', 'open weights', 'distribution',
		],
		zh: [
			'模型下载', '下载', '下载地址', '下载链接', '下载方式', '权重下载', '模型权重', '权重', '完整模型下载', '模型列表', '模型库', '模型系列', '已开源的模型', '开源模型', '发布的模型', '模型发布', '模型获取', '获取模型', '获取方式', '访问方式', '模型文件', '文件说明', '预训练权重',
			'模型下載', '下載', '下載連結', '權重下載', '模型權重', '取得方式', '模型檔案',
		],
		ja: ['利用可能なモデル', 'ダウンロード', 'モデルのダウンロード', 'モデルダウンロード', 'モデル一覧', '公開モデル', 'モデルの入手', '入手方法', 'モデルの重み', '重み', 'チェックポイント', '提供ファイル', 'モデルファイル'],
		ko: ['다운로드', '모델 다운로드', '모델 가중치', '가중치', '체크포인트', '모델 목록', '공개 모델', '모델 접근', '모델 파일', '이용 가능한 모델'],
		fr: ['téléchargement des modèles', 'modèles entraînés', 'téléchargement', 'téléchargements', 'télécharger le modèle', 'téléchargement du modèle', 'poids du modèle', 'poids', 'modèles disponibles', 'accès au modèle', 'accès', 'disponibilité', 'fichiers'],
		de: ['download', 'downloads', 'modell herunterladen', 'modell-download', 'modellgewichte', 'gewichte', 'verfügbare modelle', 'verfügbarkeit', 'zugang', 'dateien'],
		es: ['descarga', 'descargas', 'descargar el modelo', 'descarga del modelo', 'pesos del modelo', 'pesos', 'puntos de control', 'modelos disponibles', 'disponibilidad', 'acceso', 'archivos'],
	},
	fields: { en: ['repository', 'checkpoint', 'checkpoints', 'hub', 'hugging face', 'huggingface', 'modelscope', 'link', 'links'], zh: ['仓库', '链接', '模型地址', '倉庫', '連結'], ja: ['リポジトリ', 'リンク'], ko: ['저장소', '링크'], fr: ['dépôt', 'lien'], de: ['repository', 'link'], es: ['repositorio', 'enlace'] },
	metadata: [
		{ path: 'extra_gated_prompt', degree: 'disclosed' },
		{ path: 'extra_gated_heading', degree: 'disclosed' },
		{ path: 'extra_gated_description', degree: 'disclosed' },
	],
	terms: {
		'derived-from': derivedFrom,
		'weights': {
			en: ['weights', 'checkpoint', 'checkpoints', 'model', 'models', 'parameters', 'gguf', 'safetensors', 'model files'],
			zh: ['权重', '模型', '检查点', '模型文件', '權重', '檢查點'],
			ja: ['重み', 'モデル', 'チェックポイント'],
			ko: ['가중치', '모델', '체크포인트'],
			fr: ['poids', 'modèle', 'modèles'],
			de: ['gewichte', 'modell', 'modelle'],
			es: ['pesos', 'modelo', 'modelos'],
		},
		'obtainable': {
			en: ['download', 'downloaded', 'downloads', 'available at', 'available on', 'available in', 'available from', 'available for download', 'released on', 'release the', 'released the', 'hosted on', 'published on', 'uploaded to', 'open-source', 'open-sourced', 'open-weight', 'open weights', 'gated', 'request access', 'accept the license', 'hugging face', 'huggingface', 'modelscope', 'on the hub', 'live at', 'lives at', 'lives on', 'stored at', 'stored on', 'can be found', 'found at', 'found on', 'get the weights', 'grab', 'fetched from', 'mirror', 'mirrored', 'accessible at', 'accessible on', 'obtained from', 'shared on', 'model hub', 'release page', 'zenodo', 'google drive', 'under releases'],
			zh: ['下载', '获取', '开源', '发布', '申请', '开放', '可在', '下載', '取得', '開源', '釋出', '申請', 'huggingface', 'hugging face', 'modelscope', '魔搭', '网盘', '百度云', '镜像', '托管', '存放', '領取', '模型库', 'modelers'],
			ja: ['ダウンロード', '公開', '入手', '配布', '申請', 'hugging face', '公開し', '置い', '配布し', '取得'],
			ko: ['다운로드', '공개', '배포', '신청', 'hugging face', '허깅페이스', '내려받', '받을 수', '제공', '게시'],
			fr: ['télécharger', 'téléchargeable', 'téléchargement', 'disponible sur', 'disponibles sur', 'publiés', 'demande d\'accès', 'téléchargez', 'disponibles', 'accessibles', 'hébergés', 'se trouvent'],
			de: ['herunterladen', 'heruntergeladen', 'download', 'verfügbar auf', 'veröffentlicht', 'zugang beantragen', 'herunter', 'liegen auf', 'liegt auf', 'bereitgestellt', 'abrufbar', 'gehostet', 'verfügbar'],
			es: ['descargar', 'descarga', 'disponible en', 'disponibles en', 'publicado', 'publicados', 'solicitar acceso', 'descárguese', 'alojados', 'alojado', 'disponibles', 'se encuentran', 'obtener'],
		},
		'service-only': {
			en: ['only available through', 'only available via', 'api only', 'via api', 'through our api', 'not open-weight', 'weights are not', 'do not release the weights', 'not releasing the weights', 'hosted api'],
			zh: ['仅通过 api', '仅提供 api', '仅通过api', '仅提供api', '不开源权重', '权重不公开', '暂不开源', '僅提供 api', '權重不公開'],
			ja: ['apiのみ', '重みは公開'],
			ko: ['api로만', '가중치는 공개'],
			fr: ['uniquement via', 'seulement via l\'api'],
			de: ['nur über die api', 'ausschließlich über'],
			es: ['solo a través de', 'únicamente mediante'],
		},
		/** Weights by a name that nothing else has: a model may be an architecture as well. */
		'weights-noun': {
			en: ['weights', 'checkpoint', 'checkpoints'],
			zh: ['权重', '檢查點', '检查点', '權重'],
			ja: ['重み', 'チェックポイント'],
			ko: ['가중치', '체크포인트'],
			fr: ['poids', 'checkpoint', 'checkpoints'],
			de: ['gewichte', 'modellgewichte', 'checkpoint', 'checkpoints'],
			es: ['pesos', 'checkpoint', 'checkpoints'],
		},
		'released': {
			en: [...phrases(['we', 'we now', 'we have', 'we also', 'we have also', 'we have now', 'have', 'have also', 'to'], ['release', 'released', 'open source', 'open sourced', 'publish', 'published']), ...phrases(['are', 'were', 'is', 'was', 'been', 'in'], ['releasing', 'released', 'open sourcing', 'open sourced', 'open source', 'published']), 'released here', 'making them available', 'made available', 'make available', 'open weight', 'open weights', 'publicly available', 'freely available', 'an open source'],
			// 开源 stands before any open model as well.
			zh: ['开源了', '发布了', '公开了', '開源了', '釋出了', '發布了', ...phrases(['我们', '正式', '高兴', '协议', '许可证', '许可', '宣布', '推出并'], ['开源', '发布', '公开'], '')],
			ja: ['公開', 'リリース', '配布'],
			ko: ['공개', '배포', '출시'],
			fr: ['publions', 'publié', 'publiés', 'disponible', 'disponibles', 'diffusons'],
			de: ['veröffentlicht', 'veröffentlichen', 'frei verfügbar', 'stellen bereit'],
			es: ['publicamos', 'publicado', 'publicados', 'liberamos', 'disponible', 'disponibles'],
		},
		/** Those who made the model, as they speak of themselves. */
		'makers': {
			en: ['we', 'our'],
			zh: ['我们', '我們'],
			ja: ['私たち', '我々', '当社', '弊社'],
			ko: ['우리', '저희'],
			fr: ['nous', 'notre', 'nos'],
			de: ['wir', 'unser', 'unsere'],
			es: ['hemos', 'publicamos', 'liberamos', 'nuestro', 'nuestros'],
		},
		'hub-name': {
			en: ['hugging face', 'huggingface', 'modelscope', 'hf hub', 'hub', 'checkpoint', 'download'],
			zh: ['魔搭', '下载', '下載'],
			ja: ['ダウンロード'],
			ko: ['다운로드', '허깅페이스'],
			fr: ['télécharger'],
			de: ['herunterladen'],
			es: ['descargar'],
		},
	},
	evidence: [
		{ says: 'says where the weights are', degree: 'disclosed', all: ['own.weights', 'own.obtainable', ['link', 'url']], none: ['dataset-name'] },
		{ says: 'links a named model on a hub', degree: 'disclosed', all: ['own.hub-name', 'hub-link', ['name', 'quantity.parameters']], none: ['dataset-name', 'reader', 'own.derived-from'] },
		{ says: 'links a named model on a hub', degree: 'disclosed', all: ['own.hub-name', 'repository-link', ['name', 'quantity.parameters']], none: ['dataset-name', 'data-noun', 'reader', 'own.derived-from'] },
		{ says: 'links weights under a heading', degree: 'disclosed', all: [['link', 'url', 'own.obtainable', 'usage-code']], under: true },
		{ says: 'loads the model by its id', degree: 'disclosed', all: ['model-id'], none: ['others-repository', 'training-code', 'evaluation-code'] },
		{ says: 'links weights', degree: 'disclosed', all: ['weights-link'], none: ['others-repository', 'dataset-name', 'own.derived-from', 'among-others'] },
		{ says: 'links its repository on a hub', degree: 'disclosed', all: ['own-repository', ['hub-link', 'own.weights-noun']], none: ['others-repository', 'own.derived-from', 'evaluating', 'score', 'code'] },
		{ says: 'says that it is released without a place', degree: 'partial', all: ['own.weights', 'own.released', ['model-as-subject', 'own.makers', 'own.weights-noun']], none: ['data-noun', 'evaluating', 'score', 'own.derived-from', 'withhold', 'not', 'reader'] },
		{ says: SERVICE_ONLY, degree: 'disclosed', all: ['own.service-only', ['own.weights', 'this-model']] },
		{ says: 'says that weights are not given', degree: 'partial', all: ['own.weights', 'withhold'], none: ['data-noun'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Model Sources', zh: '模型来源' },
		heading: { en: 'Model Downloads', zh: '模型下载' },
		body: {
			en: '<!-- Where the final weights are, in which formats, and what one must do to get them. -->\n\n| Variant | Format and size | Link | Access (open, gated, API only) |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 最终权重的位置、格式与获取条件。 -->\n\n| 版本 | 格式与大小 | 链接 | 访问方式（开放、需申请、仅 API） |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Sources > Repository; extra_gated_*' },
		{ framework: 'mof', item: 'Model parameters (Final) (Class III)' },
		{ framework: 'osaid', item: 'Parameters' },
		{ framework: 'osai-index', item: 'weights_basemodel; weights_endmodel' },
		{ framework: 'fmti', item: '36 Deeper model properties; 41 Open weights; 62 Top distribution channels' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(c); Model Documentation Form: distribution channels' },
		{ framework: 'cyclonedx', item: 'component.hashes; component.externalReferences[type=distribution]' },
		{ framework: 'spdx-ai', item: 'Package.downloadLocation' },
	],
};
