import type { Terms } from '../../disclosures/disclosure';
import { SEE_ZH, both, phrases } from '../../disclosures/phrases';

/** Names for the model that another was made from. */
const BASE_MODEL = {
	en: ['the base model', 'its base model', 'the base network', 'the base checkpoint', 'original model', 'parent model'],
	zh: ['基座模型', '基础模型', '原模型', '原始模型', '父模型', '母模型'],
	ja: ['ベースモデル', '元のモデル', '親モデル'],
	ko: ['베이스 모델', '원본 모델', '상위 모델', '부모 모델'],
	fr: ['modèle de base', 'modèle original', 'modèle parent'],
	de: ['basismodell', 'originalmodell', 'elternmodell', 'übergeordnetes modell'],
	es: ['modelo base', 'modelo original', 'modelo padre'],
} as const;

const DENIAL: Terms = {
	en: ['not', 'no', 'never', 'none', 'neither', 'nor', 'cannot', 'isn\'t', 'wasn\'t', 'weren\'t', 'hasn\'t', 'haven\'t', 'doesn\'t', 'don\'t', 'didn\'t', 'can\'t', 'lack*'],
	zh: ['不', '没有', '未', '无法', '并非', '尚未'],
	ja: ['ません', 'ない', 'なかった', '未'],
	ko: ['않', '없', '못', '아니'],
	fr: ['ne', 'pas', 'aucun', 'aucune', 'jamais'],
	de: ['nicht', 'kein', 'keine', 'keinen', 'nie'],
	es: ['no', 'ningún', 'ninguna', 'nunca'],
};

/** Who a sentence is about, and whether it says that something is so, is not so, will be so, or stands elsewhere. */
export const FRAME: Readonly<Record<string, Terms>> = {
	'this-model': {
		en: ['this model', 'the model', 'these models', 'our model', 'our models', 'the models', 'we', 'our', 'this version', 'this checkpoint', 'this release', 'it was', 'it is'],
		zh: ['本模型', '该模型', '此模型', '我们', '模型', '本项目'],
		ja: ['本モデル', 'このモデル', '当モデル', '私たち', '我々', 'モデル'],
		ko: ['본 모델', '이 모델', '모델', '우리'],
		fr: ['ce modèle', 'le modèle', ...phrases(['les modèles'], ['sont', 'ont', 'peuvent', 'ne', 'n\'ont', 'n\'étaient', 'obtiennent', 'atteignent', 'affichent', 'présentent', 'prennent', 'utilisent', 'produisent', 'génèrent', 'de la série', 'de la famille', 'de cette famille', 'de cette série', 'publiés', 'présentés', 'fournis', 'eux mêmes']), 'notre modèle', 'nous', 'ces modèles', 'nos modèles'],
		de: ['dieses modell', 'das modell', 'die modelle', 'unser modell', 'wir', 'unsere modelle', 'diese modelle'],
		es: ['este modelo', 'el modelo', 'nuestro modelo', 'los modelos', 'hemos', 'estos modelos', 'nuestros modelos'],
	},
	'other-model': {
		// Not the original paper, code or data: those are where this model comes from.
		en: [...BASE_MODEL.en, 'the original model*', 'the original checkpoint*', 'the original weights', 'the original network', 'the original version', 'the original release', 'the original one', 'the original was', 'the original is', 'the original has', 'the original had', 'the original does', 'the original did', 'the original can*', 'the baseline bert', 'the baseline roberta', 'the baseline llama*', 'the baseline gpt*', 'the baseline t5', 'the baseline resnet*', 'the original bert', 'the original roberta', 'the original gpt*', 'the original llama*', 'the original t5', 'the original whisper', 'the original clip', 'the original qwen*', 'the original mistral', 'the original gemma*', 'other models', 'previous models', 'competing models', 'baseline models', 'their model', 'existing models', 'multilingual models', 'general-purpose models', 'most models', 'many models', 'similar models', 'models of this size', 'models of that size'],
		zh: [...BASE_MODEL.zh, '其他模型', '现有模型', '已有模型', '多语言模型', '大多数模型', '很多模型', '同类模型', '同等规模的模型', '其它模型'],
		ja: [...BASE_MODEL.ja, '他のモデル', '既存のモデル', '既存モデル', '多言語モデル'],
		ko: [...BASE_MODEL.ko, '다른 모델', '기존 모델', '다국어 모델'],
		fr: [...BASE_MODEL.fr, 'autres modèles', 'modèles existants', 'modèles multilingues'],
		de: [...BASE_MODEL.de, 'andere modelle', 'anderen modellen', 'bestehende modelle', 'mehrsprachige modelle'],
		es: [...BASE_MODEL.es, 'otros modelos', 'modelos existentes', 'modelos multilingües'],
	},
	/** The model that this one was made from: what is told of it is told of a part of this one. */
	'base-model': {
		...BASE_MODEL,
		en: [...BASE_MODEL.en, 'the backbone'],
		zh: [...BASE_MODEL.zh, '底座模型'],
	},
	reader: {
		en: ['you', 'your', 'yours', 'yourself', 'users can', 'user can', 'developers can', 'if you', 'want to', 'please', 'how to', 'following command*', 'run the following', 'following script', 'feel free'],
		zh: ['您', '你', '用户可以', '用户可', '请您', '请在', '请参', '请使用', '请查', '请先', '请确', '请运行', '请按', '请将', '请根据', '开发者可以', ...['使用', '运行', '加载', '部署', '调用', '安装', '下载', '微调', '训练', '配置', '开始', '获取', '复现', '引用', '参与', '贡献', '在', '将', '用', '把', '通过', '让', '快速', '利用', '进行', '从', '为', '開始', '執行', '載入', '安裝', '下載'].map((what) => `如何${what}`), '以下命令', '如下命令', '以下脚本'],
		ja: ['ください', '下さい', 'ユーザーは', '皆さん', '皆様', 'あなた', '以下のコマンド', 'してみて'],
		ko: ['하세요', '하십시오', '사용자는', '여러분', '해 보세요', '해보세요', '다음 명령'],
		fr: ['vous', 'votre', 'vos', 'veuillez', 'commande suivante'],
		de: ['sie können', 'ihre eigenen', 'bitte', 'folgenden befehl', 'kannst du', 'dein*', 'könnt ihr'],
		es: ['puedes', 'puede usar', 'usted', 'tus', 'tu propio', 'ustedes', 'siguiente comando', 'por favor'],
	},
	/** What a program does for whoever uses it. */
	offers: {
		en: ['supports', 'support for', 'provides', 'enables', 'allows', 'lets', 'lets you'],
		zh: ['支持'],
		ja: ['をサポート', 'に対応し', 'できるように'],
		ko: ['지원합니다', '지원하', '제공합니다'],
		fr: ['prend en charge', 'permet', 'permettent', 'fournit'],
		de: ['unterstützt', 'ermöglicht', 'erlaubt'],
		es: ['permite', 'permiten', 'soporta', 'proporciona'],
	},
	not: both(DENIAL, { en: ['without'], zh: ['无'], fr: ['sans'], de: ['ohne'], es: ['sin'] }),
	/** That something is not so; what it is done without is only how it is. */
	denied: DENIAL,
	'not-done': {
		en: [
			'not been evaluated', 'not evaluated', 'not been tested', 'not tested', 'not been assessed', 'not assessed', 'not been measured', 'not measured', 'not directly measure', 'do not measure', 'did not measure', 'not tracked', 'not recorded',
			'not performed', 'not been performed', 'not conducted', 'not been conducted', 'not carried out', 'not undergone', 'did not perform', 'did not conduct', 'did not evaluate', 'have not evaluated', 'not been benchmarked',
			'have not performed', 'have not conducted', 'have not tested', 'no evaluation*', 'no red team*', 'no safety', 'no formal', 'no adversarial', 'no testing', 'no measures', 'none was', 'none were', 'no alignment', 'no moderation', 'not have any moderation',
			'without any moderation', 'without guardrails', 'without safeguards', 'without content filters', 'without safety training', 'no guardrails', 'no safeguards', 'taken no steps', 'no steps to', 'not been aligned', 'not aligned', 'not fine tuned for safety', 'not been red team*', 'not red team*', 'unfiltered', 'not filtered', 'not been filtered', 'no filter*', 'not been specifically', 'not systematically', 'untested',
		],
		zh: ['未进行', '未经', '没有进行', '未评估', '没有评估', '尚未评估', '尚未进行', '未做', '没有做', '未测试', '没有经过', '未过滤'],
		ja: ['実施していません', '評価していません', '行っていません', '行われていません', '評価されていません', '未評価', '未実施', '調整されていません'],
		ko: ['수행하지 않', '평가하지 않', '평가되지 않', '진행하지 않', '테스트하지 않', '실시하지 않'],
		fr: ['pas été évalué*', 'n\'a pas été', 'n\'ont pas été', 'aucun test', 'aucune évaluation', 'pas été testé*', 'aucune mesure'],
		de: ['nicht evaluiert', 'nicht bewertet', 'nicht getestet', 'nicht durchgeführt', 'keine evaluierung', 'keine bewertung', 'keine tests', 'nicht auf sicherheit trainiert', 'nicht gemessen'],
		es: ['no se ha evaluado', 'no se han evaluado', 'no se realizó', 'no se realizaron', 'no se ha probado', 'no se han tomado medidas', 'no se evaluó', 'ninguna evaluación', 'no ha sido evaluado'],
	},
	promise: {
		en: [
			'coming soon', 'will be released', 'will be added', 'will be available', 'will be published', 'will be updated', 'will release', 'will publish', 'will add', 'will share', ...phrases(['will also'], ['share', 'release', 'publish', 'add', 'open-source']), 'will soon', 'to be released', 'to be added', 'to be announced', 'to be updated',
			'to be determined', 'to be completed', 'to be published', 'yet to come', 'more to come', '=TODO', '=ToDo', 'tbd', 'tba', 'tbc', 'work in progress', 'stay tuned', 'in the near future', 'plan to release', 'plan to publish', 'planned', 'under construction', 'soon be released', 'available soon', 'soon be available', 'we plan to', 'we are planning', 'we hope to', 'we are working on', 'planning to', 'the next version', 'the next release', 'a future version', 'a future release', 'future versions',
		],
		zh: ['撰写中', '编写中', '撰寫中', '編寫中', '即将', '敬请期待', '待补充', '待完善', '待更新', '待发布', '后续', '将会', '将于', '计划', '将在近期', '暂未', '近期将', '未来将', '将陆续', '稍后', '整理中', '准备在', '打算', '下一版', '下个版本', '未来版本'],
		ja: ['準備中', '追記予定', '公開予定', '近日', '予定', '未定', '今後', 'したいと考えています', 'したいと考えております', 'したいと思います', 'したいと思っています', '計画しています', '検討しています', '検討中', '次のバージョン'],
		ko: ['작성 예정', '준비 중', '추후', '예정', '곧 공개', '계획입니다', '계획이다', '계획 중', '검토 중', '다음 버전'],
		fr: ['à venir', 'à compléter', 'sera publié*', 'seront publié*', 'bientôt', 'prochainement', 'sera disponible', 'sera ajouté*', 'en cours de rédaction', 'nous prévoyons', 'nous envisageons', 'nous réfléchissons', 'prochaine version', 'version suivante'],
		de: ['folgt in kürze', 'folgen in kürze', 'demnächst', 'wird veröffentlicht', 'werden veröffentlicht', 'in kürze', 'noch auszufüllen', 'in arbeit', 'geplant', 'nächsten version', 'nächste version', 'späteren version', 'späteren fassung', 'weitere informationen folgen'],
		es: ['próximamente', 'por completar', 'se publicará*', 'será publicado*', 'pronto', 'en breve', 'por determinar', 'se añadirá*', 'estará disponible', 'planeamos', 'tenemos previsto', 'prevemos', 'próxima versión'],
	},
	withhold: {
		en: [
			'not disclosed', 'undisclosed', 'not publicly disclosed', 'not been disclosed', 'not disclose', 'not disclosing', 'not be disclosed', 'cannot disclose', 'unable to disclose', 'will not be released', 'not be released', 'not be shared', 'cannot be shared', 'unable to share', 'cannot share', 'cannot release', 'not sharing',
			'not released', 'not been released', 'not releasing', 'proprietary', 'confidential', 'trade secret*', 'not publicly available', 'not published', 'not public', 'not been made public', 'not made public', 'kept private', 'internal dataset*', 'private dataset*', 'in house data*', 'not available to the public', 'not open sourced', 'not provide details', 'not reveal*', 'closed source data', ...phrases(phrases(['we', 'i'], ['can\'t', 'cannot', 'can not', 'won\'t', 'will not', 'don\'t', 'do not', 'didn\'t', 'did not', 'couldn\'t', 'could not', 'may not', 'are not allowed to', 'aren\'t allowed to', 'are unable to', 'have not', 'haven\'t']), ['share', 'shared', 'release', 'released', 'publish', 'published', 'disclose', 'redistribute', 'distribute', 'make public', 'open source']), ...phrases(['can\'t be', 'cannot be', 'can not be', 'could not be', 'won\'t be'], ['shared', 'released', 'published', 'disclosed', 'made public', 'made available']), ...phrases(['isn\'t', 'aren\'t', 'wasn\'t', 'weren\'t', 'hasn\'t been', 'haven\'t been', 'never been'], ['released', 'published', 'disclosed', 'public', 'publicly available', 'made public', 'open source', 'open sourced']),
		],
		zh: ['未公开', '不公开', '未披露', '不披露', '不予公开', '不便公开', '暂不公开', '无法公开', '不能公开', '尚未公开', '保密', '机密', '私有数据', '内部数据', '未开源', '不开源', '不予披露', '商业机密', ...phrases(['无法', '不能', '不便', '恕不', '不予', '暂不', '概不', '并未', '没有', '無法', '並未', '沒有', '未'], ['对外', '對外', '公开', '公開', '开源', '開源', '披露'], ''), ...phrases(['无法', '不便', '暂不', '并未', '没有', '無法', '並未', '沒有'], ['发布', '發布', '釋出', '分享'], ''), ...phrases(['恕不', '恕无法', '恕無法', '不对外', '不對外'], ['提供', '公开', '公開'], '')],
		ja: ['非公開', '公開していません', '開示していません', '公開しておりません', '公表していません', '社外秘', ...phrases(['公開', '開示', '公表'], ['できません', 'できない', 'していません', 'しておりません', 'していない', 'しておらず', 'しません', 'されていません', 'されておらず', 'されていない', 'の予定はありません', '不可'], ''), ...phrases(['配布', '共有'], ['していません', 'しておりません', 'しておらず', 'されていません', 'されておらず'], '')],
		ko: ['비공개', '공개하지 않', '공개되지 않', '기밀', ...['', ' '].flatMap((between) => [...phrases(['공개'], ['할 수 없', '하지 않', '하지 못', '되지 않', '될 수 없', '불가'], between), ...phrases(['배포', '공유'], ['하지 않', '하지 못', '되지 않'], between)])],
		// Owners go by the same word in French and Spanish.
		fr: ['non divulgué*', 'confidentiel*', ...phrases(['donnée', 'données', 'corpus', 'jeu', 'jeux', 'code', 'logiciel', 'modèle', 'modèles', 'texte', 'textes', 'base', 'bases', 'contenu', 'contenus', 'source', 'sources', 'interne', 'internes', 'internes et', 'format', 'licence', 'est', 'sont', 'reste', 'restent', 'données d\'entraînement', 'jeu de données', 'jeux de données', 'ensemble de données'], ['propriétaire', 'propriétaires']), 'pas publique*', 'pas publié*', 'non publique*', 'pas divulgué*', 'ne divulgu*', ...phrases(['non', 'pas été', 'n\'est pas', 'ne sont pas', 'ne peut être', 'ne peut pas être', 'ne peuvent être', 'ne peuvent pas être', 'ne seront pas', 'ne sera pas'], ['diffusé*', 'publié*', 'partagé*', 'communiqué*', 'rendu public', 'rendus publics', 'rendue publique', 'rendues publiques']), ...phrases(['ne pouvons', 'ne pouvons pas', 'ne souhaitons pas'], ['partager', 'publier', 'diffuser', 'communiquer'])],
		// What is to be reported in confidence is not held back.
		de: ['nicht offengelegt', 'vertrauliche*', ...phrases(['ist', 'sind', 'bleibt', 'bleiben', 'streng', 'als', 'und'], ['vertraulich']), 'vertraulich behandelt', 'vertraulich gehalten', 'vertraulich und', 'proprietär*', 'nicht veröffentlicht', 'nicht öffentlich', 'geheim', 'nicht bekannt gegeben', 'wir nicht weitergeben', ...phrases(['nicht'], ['herausgeben', 'herausgegeben', 'veröffentlichen', 'freigeben', 'freigegeben', 'offenlegen'])],
		es: ['no divulgad*', 'confidencial', 'confidenciales', ...phrases(['dato', 'datos', 'corpus', 'conjunto', 'conjuntos', 'código', 'software', 'modelo', 'modelos', 'texto', 'textos', 'base', 'bases', 'contenido', 'contenidos', 'fuente', 'fuentes', 'interno', 'internos', 'internos y', 'formato', 'licencia', 'es', 'son', 'sigue siendo', 'conjunto de datos', 'conjuntos de datos', 'información', 'datos de entrenamiento'], ['propietario', 'propietarios', 'propietaria', 'propietarias']), 'no se publican', 'no son públic*', 'no se divulg*', 'no público*', 'no se ha publicado', 'no se han publicado', ...phrases(['no podemos'], ['compartir*', 'publicar*', 'divulgar*', 'liberar*', 'difundir*', 'redistribuir*']), ...phrases(['no se puede', 'no se pueden'], ['compartir*', 'divulgar*']), ...phrases(['no'], ['compartimos', 'publicamos', 'se comparte', 'se comparten', 'se publica', 'se libera', 'se liberan', 'se difunde', 'se difunden', 'es público', 'es pública'])],
	},
	document: {
		en: ['paper', 'papers', 'tech report', 'technical report', 'report', 'blog', 'blogpost', 'blog post', 'repository', 'repo', 'github', 'documentation', 'docs', 'guide', 'model card', 'website', 'here', 'link', 'page', 'appendix', 'article', 'preprint', 'arxiv', 'publication', 'readme', 'cookbook', 'notebook', 'release notes', 'system card', 'data card', 'original model', 'section', 'table', 'file'],
		zh: ['论文', '技术报告', '报告', '博客', '仓库', '文档', '主页', '官网', '这里', '此处', '链接', '文章', '页面', '附录', '指南', 'github'],
		ja: ['論文', '技術レポート', 'ブログ', 'リポジトリ', 'ドキュメント', 'こちら', '記事', 'ページ', 'テクニカルレポート', 'ガイド'],
		ko: ['논문', '기술 보고서', '블로그', '저장소', '문서', '여기', '링크', '페이지', '보고서', '가이드'],
		fr: ['article', 'ces articles', 'rapport', 'papier', 'blog', 'dépôt', 'documentation', 'ici', 'page', 'publication', 'site'],
		de: ['paper', 'bericht', 'artikel', 'blog', 'repository', 'dokumentation', 'hier', 'seite', 'veröffentlichung', 'webseite', 'leitfaden'],
		es: ['artículo', 'informe', 'paper', 'blog', 'repositorio', 'documentación', 'aquí', 'página', 'publicación', 'sitio', 'guía'],
	},
	pointer: {
		en: [
			'see', 'refer to', 'refers to', 'referred to', 'details in', 'details can be found', 'can be found', 'be found in', 'be found at', 'be found here', 'described in', 'discussed in', 'explained in', 'covered in', 'detailed in', 'details', 'more information', 'further information', 'check out', 'check the', 'visit', 'read the', 'read our', 'read more',
			'learn more', 'available at', 'available here', 'available in our', 'more details', 'full details', 'consult', 'documented in', 'reported in', 'head over', 'take a look', 'click here', 'according to the paper', 'for details', 'as described', 'provided in our', 'instructions',
		],
		zh: ['详见', '请参阅', '请参考', '参考以下', '参考我们', '参考本', '参考官方', '参考文档', '参见', '请查看', '请见', '请访问', ...SEE_ZH, '更多信息', '更多细节', '更多详情', '了解更多', '可参考', '参阅', '查看'],
		ja: ['参照', 'ご覧', '論文で述べ', '論文に記載', '論文で説明', '論文で提案した', '詳細は', '詳しくは', 'をご確認', 'こちら'],
		ko: ['참고', '참조', '자세한 내용', '확인하세요', '에서 확인'],
		fr: ['voir', 'consulter', 'consultez', 'se référer', 'plus d\'informations', 'plus de détails', 'pour en savoir plus', 'décrit dans', 'décrite dans', 'détaillé* dans', 'expliqué* dans', 'disponible* sur'],
		de: ['siehe', 'weitere informationen', 'mehr informationen', 'weitere details', 'mehr dazu', 'näheres dazu', 'nachlesen', 'nachzulesen', 'finden sich', 'finden sie', 'findet sich', 'findet man', 'findet ihr', 'findest du', 'beschrieben in', 'entnehmen', 'steht im paper', 'stehen im paper', 'steht im bericht', 'stehen im bericht', 'verwiesen'],
		es: ['ver', 'véase', 'consulte', 'consultar', 'consulta', 'más información', 'más detalles', 'para más', 'descrito en', 'descrita en', 'se describe* en', 'detallad* en', 'explicad* en', 'se encuentra* en', 'disponible* en', 'refiérase', 'visite'],
	},
};
