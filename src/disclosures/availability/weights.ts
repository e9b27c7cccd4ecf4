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
			zh: ['权重', '模型', '检查点', '模型文件', '模型参数', '模型參數', '参数文件', '權重', '檢查點'],
			ja: ['重み', 'モデル', 'チェックポイント', '学習済みパラメータ'],
			ko: ['가중치', '모델', '체크포인트', '학습된 파라미터'],
			fr: ['poids', 'modèle', 'modèles', 'checkpoint', 'checkpoints', 'paramètres entraînés', 'paramètres du modèle'],
			de: ['gewichte*', 'modell', 'modelle', 'modellgewichte', 'checkpoint', 'checkpoints', 'modellparameter'],
			es: ['pesos', 'modelo', 'modelos', 'checkpoint', 'checkpoints', 'parámetros del modelo'],
		},
		'obtainable': {
			en: ['download', 'downloaded', 'downloads', 'available at', 'available on', 'available in', 'available from', 'available for download', 'released on', 'release the', 'released the', 'hosted on', 'published on', 'uploaded to', 'open-source', 'open-sourced', 'open-weight', 'open weights', 'gated', 'request access', 'accept the license', 'hugging face', 'huggingface', 'modelscope', 'on the hub', 'live at', 'lives at', 'lives on', 'stored at', 'stored on', 'can be found', 'found at', 'found on', 'get the weights', 'grab', 'fetched from', 'mirror', 'mirrored', 'accessible at', 'accessible on', 'obtained from', 'shared on', 'model hub', 'release page', 'zenodo', 'google drive', 'under releases', 'dropbox', 'onedrive', 'figshare', 'bucket', 'got from', 'sit in', 'sits in', 'sit at', 'sit on', 'obtainable', 'shipped in', 'attached to', 'posted at', 'posted on', 'uploaded in', 'uploaded on', 'made available', 'makes available', 'torrent'],
			zh: ['下载', '获取', '开源', '发布', '申请', '开放', '可在', '下載', '取得', '開源', '釋出', '申請', 'huggingface', 'hugging face', 'modelscope', '魔搭', '网盘', '百度云', '镜像', '托管', '存放', '領取', '领取', '上传', '上傳', '放在', '放到', '放出', '提取码', '夸克', '阿里云盘', '谷歌网盘', '拿到', '自取','模型库', 'modelers'],
			ja: ['ダウンロード', '公開', '入手', '配布', '申請', 'hugging face', '公開し', '置い', '配布し', '取得', 'アップロード', '落とせ', '手に入', 'グーグルドライブ', 'google ドライブ', 'google drive', 'にあります', '置き場'],
			ko: ['다운로드', '공개', '배포', '신청', 'hugging face', '허깅페이스', '내려받', '받을 수', '받으세요', '받으시', '받으면', '올려 두', '올려두', '올렸', '업로드', '구글 드라이브', '드라이브에', '제공', '게시', '구할 수'],
			fr: ['télécharger', 'téléchargeable', 'téléchargement', 'disponible sur', 'disponibles sur', 'publiés', 'demande d\'accès', 'téléchargez', 'disponibles', 'accessibles', 'hébergé*', 'se trouvent', 'se trouve', 'récupérer', 'récupérable*', 'récupérez', 'déposé*', 'mis en ligne', 'en téléchargement', 'disponible', 'accessible sur', 'accessible à', 'accessible ici', 'publiée', 'publiées', 'partagé*', 'à prendre'],
			de: ['herunterladen', 'heruntergeladen', 'download', 'verfügbar auf', 'veröffentlicht', 'zugang beantragen', 'herunter', 'liegen auf', 'liegt auf', 'bereitgestellt', 'abrufbar', 'gehostet', 'verfügbar', 'zu finden', 'findet sich', 'finden sich', 'erhältlich', 'hochgeladen', 'zu holen', 'geholt', 'holen', 'ablage', 'abgelegt', 'bezogen', 'beziehen', 'zugänglich'],
			es: ['descargar', 'descarga', 'disponible en', 'disponibles en', 'publicado', 'publicados', 'solicitar acceso', 'descárguese', 'alojados', 'alojado', 'disponibles', 'se encuentran', 'se encuentra', 'obtener', 'obtienen', 'descargan', 'descargarse', 'bajar', 'bajarse', 'disponible', 'subido', 'subidos', 'colgados', 'accesible*', 'compartid*'],
		},
		'service-only': {
			en: ['only available through', 'only available via', 'available only through', 'available only via', 'only accessible through', 'only accessible via', 'accessible only through', 'accessible only via', 'api only', 'via api', 'through our api', 'not open-weight', 'weights are not', 'do not release the weights', 'not releasing the weights', 'hosted api', ...phrases(['only', 'solely', 'exclusively', 'purely'], phrases(['through', 'via', 'over', 'by', 'behind', 'as', 'in', 'from'], ['our api', 'the api', 'an api', 'our rest', 'our service', 'our hosted', 'our endpoint', 'our platform', 'our app', 'our cloud', 'our web', 'a hosted service', 'a service', 'a hosted api', 'an endpoint', 'our chat', 'our website'])), ...phrases(['behind'], ['our api', 'an api', 'our endpoint', 'an endpoint', 'our service', 'a paywall']), 'sole way in', 'only way in', 'only way to use it', 'only way to reach', 'only way to access', 'stays on our servers', 'stay on our servers', 'stays with us', 'stay with us', 'stays in-house', 'stay in-house', 'never leave our', 'never leaves our', ...phrases(['cannot', 'can not', 'can\'t', 'may not', 'could not'], ['be downloaded', 'be self-hosted', 'download']), ...phrases(['not', 'never'], ['downloadable', 'hand out the', 'hand out our', 'give out the', 'give away the', 'ship the weights', 'share the weights', 'publish the weights', 'distribute the weights', 'offered for download', 'available for download']), 'no downloadable weights', 'no weights are', 'no weights to', 'nothing to download', 'through the api alone', 'via the api alone', 'api alone', 'api access only', 'is not distributed', 'are not distributed'],
			zh: ['仅通过 api', '仅提供 api', '仅通过api', '仅提供api', '只通过 api', '只提供 api', '只能通过 api', '仅能通过 api', '仅支持 api', '只能通过api', '仅支持api', '仅以 api', '只以 api', '只能通过我们的', '仅能通过我们的', '只能在网页', '只能在線', '只能在线', '只能在網頁', '仅限在线', '仅可在线', '不开源权重', '权重不公开', '权重暂不', '暂不开源', '不提供下载', '不开放下载', '无法下载', '不提供下載', '不公开权重', '不公开参数', '不公開參數', '不公開權重', '不对外提供权重', '参数不公开', '僅提供 api', '權重不公開', '僅能透過', '只能透過', '不对外开放', '不对外发布', '不對外開放', '仅可通过', '只可通过', '仅通过接口', '只能通过接口', '仅提供接口', '仅以接口'],
			ja: ['apiのみ', 'api経由でのみ', 'apiでのみ', 'api経由のみ', 'apiを通じてのみ', 'apiからのみ', 'サービスでのみ', 'サービス経由でのみ', '重みは公開して', '重みは非公開', '重みは配布して', 'パラメータは公開して', 'パラメータは非公開', 'ダウンロードはできません', 'ダウンロードできません', 'ダウンロード提供は', '重みの公開は行'],
			ko: ['api로만', 'api를 통해서만', 'api를 통해만', 'api로만', 'api 형태로만', '서비스로만', '서비스를 통해서만', '가중치는 공개하지', '가중치는 비공개', '가중치를 공개하지', '파라미터는 공개하지', '내려받을 수 없', '다운로드할 수 없'],
			fr: ['uniquement via', 'seulement via l\'api', 'uniquement par', 'exclusivement via', 'exclusivement par', 'seulement par l\'api', 'qu\'à travers notre', 'que par notre', 'que via', 'pas téléchargeable*', 'ne se télécharge pas', 'ne peut être téléchargé*', 'ne peuvent être téléchargés', 'poids ne sont pas', 'reste sur nos serveurs', 'restent sur nos serveurs', 'restent chez nous'],
			de: ['nur über die api', 'nur über unsere', 'nur über eine api', 'nur per api', 'nur als dienst', 'ausschließlich über', 'ausschließlich per', 'ausschließlich als', 'einzig über', 'nicht herunterladbar', 'nicht heruntergeladen werden', 'nicht zum download', 'gewichte werden nicht', 'gewichte geben wir nicht', 'bleibt auf unseren servern', 'bleiben auf unseren servern', 'bleiben bei uns'],
			es: ['solo a través de', 'sólo a través de', 'únicamente mediante', 'únicamente a través de', 'exclusivamente a través', 'exclusivamente mediante', 'solo mediante', 'solo por api', 'solo vía', 'no se puede descargar', 'no se pueden descargar', 'no descargable*', 'pesos no se', 'se queda en nuestros servidores', 'permanece en nuestros servidores'],
		},
		/** What one has to do, or be, to be let in. */
		'on-request': {
			en: ['on request', 'upon request', 'by request', 'after approval', 'upon approval', 'once approved', 'after review', 'are granted', 'is granted', ...phrases(['sign', 'signed', 'signing', 'accept', 'accepting', 'agree to', 'agreed to', 'agreeing to'], ['a usage agreement', 'an agreement', 'the agreement', 'a data use', 'the licence', 'the license', 'our license', 'our licence', 'the terms', 'our terms', 'the community license', 'the community licence', 'the conditions', 'these conditions', 'a form']), 'fill in the form', 'fill out the form', 'filling in the form', 'application form', 'request form', 'access form', 'apply for access', 'ask for access', 'only to researchers', 'to vetted', 'to approved', 'to verified', 'for a copy', 'write to us for', 'email us for', 'gated'],
			zh: ['申请表', '申请后', '填写申请', '填写表单', '审核', '审批', '签署', '同意协议', '同意许可', '同意条款', '邮件索取', '向作者索取', '联系我们获取', '申請表', '審核', '簽署', '向作者索取', '索取'],
			ja: ['申請フォーム', '申請の上', '審査', '承認後', '同意した方', '同意後', '同意が必要', '同意する必要', 'お渡しし', '希望者に', '問い合わせいただ', 'ご連絡いただ'],
			ko: ['신청서', '신청 후', '승인', '심사', '동의한', '동의해야', '요청 시', '요청하시면', '문의하시면', '서명'],
			fr: ['sur demande', 'sur simple demande', 'après validation', 'après approbation', 'formulaire', 'accepter la licence', 'accepter les conditions', 'accepté la licence', 'accepté les conditions', 'signer', 'signé'],
			de: ['auf anfrage', 'auf antrag', 'nach freigabe', 'nach prüfung', 'antragsformular', 'formular', 'zustimmung', 'zugestimmt', 'zustimmen', 'unterzeichne*', 'unterschr*'],
			es: ['bajo petición', 'previa solicitud', 'a petición', 'formulario', 'tras aprobación', 'aceptar la licencia', 'aceptar los términos', 'aceptar las condiciones', 'firmar', 'firmen', 'firmado'],
		},
		/** That not everybody is let in, in words that are said of models. */
		'gate': {
			en: ['access is gated', 'is gated', 'gated model', 'gated access', 'gated repository', 'gated repo', ...phrases(['request', 'requesting', 'requests for', 'apply for', 'ask for', 'grant', 'granted', 'get'], ['access to the weights', 'access to the model', 'access to this model', 'access to the checkpoint', 'access to the checkpoints', 'access to this repository', 'access on this page']), ...phrases(['before', 'until', 'once'], ['the weight files', 'the files', 'the weights', 'weights'])],
			zh: ['需申请访问', '申请访问权限', '受限访问', '申请模型访问', '申請存取'],
			ja: ['アクセス申請', 'アクセスには申請', 'アクセス権の申請'],
			ko: ['접근 승인', '접근 권한을 신청', '접근 권한 신청'],
			fr: ['accès contrôlé', 'accès restreint', 'demander l\'accès', 'demande d\'accès'],
			de: ['zugang ist beschränkt', 'zugang beantragen', 'zugang zum modell', 'zugangsbeschränkt'],
			es: ['acceso restringido', 'solicitar acceso', 'acceso controlado', 'solicitud de acceso'],
		},
		/** The place where the card itself lies. */
		'here': {
			en: [...phrases(['this', 'the present'], ['repository', 'repo', 'hub repository', 'hub repo', 'hugging face repository', 'hugging face repo', 'hf repo', 'huggingface repo', 'model repository', 'model repo', 'folder', 'directory', 'model page', 'hub page']), 'repo contains', 'files tab', 'files and versions', 'files section', '"files"', '“files”', 'next to this card', 'beside this card', 'alongside this card', 'next to this file', 'repo of its own', 'repository of its own', 'own repo', 'own repository', 'main branch'],
			zh: ['本仓库', '本仓', '此仓库', '该仓库', '本项目', '本页面', '本页', 'files 里', 'files 中', 'files 页', 'files页', '文件列表', '当前目录', '本倉庫', '此倉庫', '本頁'],
			ja: ['このリポジトリ', '本リポジトリ', '当リポジトリ', 'filesタブ', 'files タブ', 'このページ', '本ページ', '同梱'],
			ko: ['이 저장소', '본 저장소', '이 리포지토리', '본 리포지토리', '이 레포', 'files 탭', '이 페이지'],
			fr: ['ce dépôt', 'ce repo', 'le présent dépôt', 'onglet files', 'onglet fichiers', 'l\'onglet « files »', 'l\'onglet', 'cette page'],
			de: ['diesem repository', 'dieses repository', 'diesem repo', 'dieses repo', 'hiesigen repository', 'reiter files', 'reiter »files«', 'reiter „files', 'tab files', 'dieser seite', 'diesem verzeichnis'],
			es: ['este repositorio', 'este repo', 'pestaña files', 'pestaña de archivos', 'pestaña «files»', 'esta página'],
		},
		/** That something is kept there. */
		'holds': {
			en: ['contains', 'contain', 'holds', 'hold', 'hosts', 'host', 'has the', 'stores', 'provides', 'offers', 'includes', 'include', 'included', 'ships', 'comes with', 'are in', 'is in', 'sit in', 'sits in', 'lie in', 'lies in', 'live in', 'lives in', 'find in', 'find the', 'found in', 'in the', 'grab', 'take', 'download', 'downloaded', 'gives access', 'available', 'makes', 'you will find', 'you\'ll find', 'are kept', 'is kept', 'are stored', 'uploaded', 'get'],
			zh: ['包含', '提供', '存放', '收录', '就在', '在本', '放在', '内含', '托管', '下载', '位于', '为', '是', '可直接', '下載', '收錄'],
			ja: ['含', '置い', '格納', '収録', '公開', '配布', '同梱', 'あります', 'あり、', '提供'],
			ko: ['포함', '담', '있습니다', '있다', '제공', '올려', '들어', '공개', '배포', '받'],
			fr: ['contient', 'contiennent', 'héberge', 'comprend', 'renferme', 'propose', 'fournit', 'se trouve*', 'récupérer', 'télécharger', 'disponible*', 'figure*', 'dans'],
			de: ['enthält', 'enthalten', 'liegt', 'liegen', 'findet sich', 'finden sich', 'beherbergt', 'bietet', 'stellt', 'stehen', 'zu finden', 'herunterladen'],
			es: ['contiene', 'contienen', 'alberga', 'incluye', 'ofrece', 'se encuentra*', 'están', 'está', 'guarda', 'descargar', 'hay'],
		},
		/** What was trained, as what lies in a file. */
		'trained-file': {
			en: ['safetensors', 'gguf', 'ckpt', 'joblib', 'pickle', 'pickled', 'pth', '.pt', 'onnx', 'tensors', 'weights', 'weight files', 'model weights', 'checkpoint', 'checkpoints', 'model files', ...phrases(['trained', 'fitted', 'fine-tuned', 'final', 'pretrained', 'pre-trained', 'merged', 'quantized'], ['parameters', 'classifier', 'model', 'models', 'network', 'pipeline', 'weights', 'adapter', 'lora', 'detector']), ...phrases(['the', 'lora', 'peft'], ['adapter', 'adapters', 'lora'])],
			zh: ['safetensors', 'gguf', '权重', '检查点', '模型文件', '权重文件', '训练好的', '最终模型', '训练后的模型', '微调后的模型', '權重', '檢查點', '模型檔', '訓練好的'],
			ja: ['重み', 'チェックポイント', 'モデルファイル', '学習済みモデル', '学習済みパラメータ', '最終モデル', 'safetensors', 'gguf'],
			ko: ['가중치', '체크포인트', '모델 파일', '학습된 모델', '학습된 파라미터', '최종 모델', 'safetensors', 'gguf'],
			fr: ['poids', 'point de contrôle', 'checkpoint', 'modèle entraîné', 'modèle définitif', 'modèle final', 'modèle affiné', 'fichier du modèle', 'gguf', 'safetensors'],
			de: ['gewichte', 'modellgewichte', 'checkpoint', 'checkpoints', 'trainierte modell', 'fertige modell', 'modelldatei*', 'gewichtsdatei*', 'gguf', 'safetensors'],
			es: ['pesos', 'checkpoint', 'checkpoints', 'puntos de control', 'modelo entrenado', 'modelo final', 'modelo ajustado', 'gguf', 'safetensors'],
		},
		/** Weights by a name that nothing else has: a model may be an architecture as well. */
		'weights-noun': {
			en: ['weights', 'weight files', 'checkpoint', 'checkpoints'],
			zh: ['权重', '檢查點', '检查点', '權重'],
			ja: ['重み', 'チェックポイント'],
			ko: ['가중치', '체크포인트'],
			fr: ['poids', 'checkpoint', 'checkpoints'],
			de: ['gewichte', 'modellgewichte', 'checkpoint', 'checkpoints'],
			es: ['pesos', 'checkpoint', 'checkpoints'],
		},
		'released': {
			en: [...phrases(['we', 'we now', 'we have', 'we also', 'we have also', 'we have now', 'have', 'have also', 'to'], ['release', 'released', 'open source', 'open sourced', 'publish', 'published']), ...phrases(['are', 'were', 'is', 'was', 'been', 'in'], ['releasing', 'released', 'open sourcing', 'open sourced', 'open source', 'published']), 'released here', 'making them available', 'made available', 'make available', ...phrases(['is', 'are', 'an', 'as', 'with', 'fully'], ['open weight', 'open weights']), ...phrases(['open weight'], ['model', 'models', 'release']), 'publicly available', 'freely available', 'an open source'],
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
		{ says: SERVICE_ONLY, degree: 'disclosed', all: ['own.service-only', ['own.weights', 'this-model', 'own.makers']], none: ['data-noun', 'dataset-name'] },
		{ says: 'says that the files lie beside the card', degree: 'disclosed', all: ['own.trained-file', 'own.here', 'own.holds'], none: ['dataset-name', 'code-link', 'not', 'withhold', 'evaluating'] },
		{ says: 'says on what condition the weights are handed out', degree: 'disclosed', all: ['own.gate'], none: ['data-noun', 'dataset-name', 'own.derived-from'] },
		{ says: 'says on what condition the weights are handed out', degree: 'disclosed', all: ['own.weights-noun', 'own.on-request'], none: ['data-noun', 'dataset-name', 'own.derived-from'] },
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
