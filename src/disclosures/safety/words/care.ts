import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What those care for who do not want a model to do harm, by its names. */
export const concerns: Terms = {
	en: ['safe and', 'and safe', 'safe answers', 'safe outputs', 'safe responses', 'responsible development', 'responsible release', 'safety', 'safer', 'harmlessness', 'harmless', 'trust and safety', 'responsibly', 'responsible ai', 'ethics', 'ethical', 'misuse', 'misused', 'abused', 'human values', 'child protection', 'protection of minors', 'content compliance'],
	zh: ['内容健康', '安全', '合规', '无害', '價值觀', '价值观', '伦理', '倫理', '滥用', '濫用', '负责任', '負責任', '合規', '無害'],
	ja: ['安全', '倫理', '無害', '悪用', '責任ある', '濫用'],
	ko: ['안전', '윤리', '무해', '악용', '책임 있는', '오용'],
	fr: ['sécurité', 'sûreté', 'éthique', 'innocuité', 'abus', 'détournement*'],
	de: ['sicherheit', 'sicheres', 'ethik', 'ethische*', 'harmlos*', 'missbrauch*', 'verantwortungsvoll*', 'kinderschutz', 'jugendschutz'],
	es: ['seguridad', 'ética', 'abuso*', 'uso indebido', 'inocuidad'],
};

/** That a model comes to be, and the stages in which it does. */
export const making: Terms = {
	en: ['for us', 'to us', 'from the start', 'from the beginning', 'from the outset', 'from day one', 'designed', 'developed', 'built', 'created', 'crafted', 'trained', 'tuned', 'development', 'design', 'post-training', 'training', 'release', 'released', 'releasing', 'throughout', 'the project', 'this project', 'went into'],
	zh: ['开发', '研发', '设计', '训练', '发布', '版本', '打造', '构建', '开源', '開發', '研發', '設計', '訓練', '發布', '我们', '我們'],
	ja: ['開発', '設計', '学習', '公開', '構築', '作成', '調整', '作られ', '制作'],
	ko: ['개발', '설계', '학습', '공개', '제작', '구축', '만들', '훈련'],
	fr: ['développement', 'développé*', 'conçu*', 'conception', 'entraîn*', 'publication', 'objet d\'', 'objet de', 'avons'],
	de: ['entwicklung', 'entwickelt*', 'entworfen', 'trainiert*', 'konzipiert*', 'entstehung', 'training', 'veröffentlichung', 'entwurf', 'wurde', 'haben wir'],
	es: ['desarroll*', 'diseñ*', 'entren*', 'creado', 'cread*', 'construi*', 'publicación', 'lanzamiento', 'hemos', 'proyecto'],
};

/** A version beside another, or one that has just come out. */
export const versions: Terms = {
	en: ['is now', 'are now', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'version', 'versions', 'predecessor*', 'previous', 'earlier', 'its preview', 'the preview', 'preview version', 'preview release', 'update', 'updated', 'new checkpoint', 'new weights', 'chat weights', 'weights', 'checkpoint', 'checkpoints', 'improvements', 'improved', 'chat model', 'chat models', 'instruct model', 'instruct models', 'ours', 'fine-tune', 'finetune', 'this release', 'new release', 'changelog', 'last release'],
	zh: ['新版', '旧版', '上一版', '前代', '上一代', '版本', '更新', '升级', '此前', '相比', '较前', '前作', '权重', '舊版', '升級', '上代'],
	ja: ['バージョン', '新版', '旧版', '前作', '更新', 'アップデート', '従来', '以前', '前モデル', '先代', '前身', '今回'],
	ko: ['버전', '업데이트', '이전', '신규', '새 모델', '전작', '이번'],
	fr: ['version', 'versions', 'précédent*', 'prédécesseur', 'mise à jour', 'nouveau modèle', 'désormais', 'antérieur*'],
	de: ['version', 'versionen', 'vorgänger*', 'aktualisierung', 'neue', 'neuen', 'frühere*', 'jetzt', 'vorversion', 'fassung'],
	es: ['versión', 'versiones', 'anterior', 'anteriores', 'predecesor*', 'actualización', 'ahora', 'nuevo', 'nueva', 'previa'],
};

/** That it does less harm than it did, or than others do. */
export const saferThan: Terms = {
	en: ['improved refusals', 'better refusals', 'fixed refusals', ...phrases(['more', 'much more', 'even more'], ['harmless', 'responsible', 'cautious', 'careful with']), 'safer', 'better aligned', 'more aligned', 'safety improv*', 'improved safety', 'improves safety', 'improve safety', 'stronger safety', 'better safety', 'enhanced safety', 'higher safety', 'increased safety', 'safety behavio*', 'safety and helpfulness', 'helpfulness and safety', 'usefulness and safety', 'safety is better', 'safety got better', 'compromising safety', 'safety better', 'safety upgrade*', 'safety fixes', 'tightened safety', ...phrases(['less', 'fewer', 'much less', 'far less', 'less often', 'lower', 'reduced', 'fewer cases of'], ['toxic', 'harmful', 'offensive', 'biased and toxic', 'unsafe', 'hateful', 'inappropriate', 'toxicity', 'harmful answers', 'harmful outputs', 'harmful responses', 'prone to harm*', 'refusals', 'false refusals', 'over-refusal*', 'prone to refus*', 'nsfw', 'preachy', 'jailbreak*']), ...phrases(['less likely to', 'unlikely to', 'less prone to'], phrases(['produce', 'generate', 'say', 'output', 'give'], ['toxic', 'harmful', 'unsafe', 'offensive', 'hateful'])), ...phrases(['less likely to', 'unlikely to', 'less prone to'], ['refuse', 'insult', 'swear', 'harm', 'offend']), ...phrases(['refusals', 'refusal behavio*', 'false refusals', 'over-refusals', 'toxicity', 'toxic outputs', 'toxic replies'], ['are less', 'is less', 'are fewer', 'are rarer', 'is lower', 'were reduced', 'was reduced', 'have been reduced', 'has been reduced', 'was improved', 'improved', 'adjusted', 'reduced', 'dropped', 'went down'])],
	zh: ['安全性较', '加强了拒', '拒答能力', '更安全', '更加安全', '更健康', '更加健康', '更无害', '更合规', '更加可控', '安全性更', '安全性有', '安全性提升', '安全性显著', '安全性大幅', '安全性得到', '安全性上', '安全方面的提升', '提升安全', '提升了安全', '增强安全', '增强了安全', '提高安全', '提高了安全', '加强了安全', '优化了安全', '改善了安全', '强化了安全', '拒答策略', '拒答行为', '拒答更', '误拒', '拒绝行为', '过度拒答有', '减少了有害', '减少了不当', '有害内容更少', '有害内容减少', '有害回复减少', '有害回复更少', '有害回复明显', '有害回答明显', '有害输出更', '降低了毒性', '安全能力'],
	ja: ['より安全', '安全性を向上', '安全性が向上', '安全性を高', '安全性が高', '安全性を改善', '安全性が改善', '安全性を強化', '安全になり', '有害な回答が減', '有害な応答が減', '有害な出力が減', '不適切な回答が減', '不適切な応答が減', '不適切な出力が減', '不適切な発言が減', '攻撃的な発言が減', '過剰な拒否が減', '過剰拒否を', '拒否が減', '出にくく'],
	ko: ['더 안전', '더욱 안전', '보다 안전', '안전해졌', '안전성을 높', '안전성이 높', '안전성이 향상', '안전성을 향상', '안전성이 개선', '안전성을 개선', '안전성을 강화', '안전성이 강화', '유해한 응답이 줄', '유해한 답변이 줄', '유해한 출력이 줄', '유해 응답이 줄', '부적절한 응답이 줄', '부적절한 답변이 줄', '과도한 거부를 줄', '과도한 거부가 줄', '거부가 줄', '거절이 줄', '독성이 줄', '독성을 줄'],
	fr: ['plus prudent', 'plus prudente', 'plus sûr', 'plus sûre', 'plus sûrs', 'plus sûres', 'moins toxique*', 'moins nocif*', 'moins offensant*', 'moins dangereu*', 'moins de refus', 'refuse moins', 'mieux aligné*', 'réponses toxiques en moins', 'sécurité améliorée', 'sécurité renforcée', 'sûreté améliorée', 'améliore la sécurité', 'amélioration de la sécurité', 'renforce la sécurité', 'moins de réponses toxiques', 'moins de contenus'],
	de: ['sicherer', 'sicherere', 'weniger toxisch*', 'weniger schädlich*', 'weniger anstößig*', 'weniger beleidig*', 'weniger verweiger*', 'weniger ablehn*', 'verbesserte sicherheit', 'mehr sicherheit', 'sicherheit verbessert', 'höhere sicherheit', 'harmloser', 'besser ausgerichtet', 'verweigert seltener', 'lehnt seltener', 'seltener ab', 'vorsichtiger'],
	es: ['más seguro', 'más segura', 'más seguros', 'menos tóxic*', 'menos dañin*', 'menos ofensiv*', 'menos rechazos', 'rechaza menos', 'mayor seguridad', 'mejor seguridad', 'seguridad mejorada', 'mejora la seguridad', 'mejoras de seguridad', 'mejor alineado', 'mejor alineada', 'menos respuestas tóxicas', 'menos respuestas dañinas', 'más inofensiv*', 'más prudente'],
};

/** To want something of a model, and to see to it. */
export const seenTo: Terms = {
	en: ['tried to', 'we try to', 'aimed to', 'we aim to', 'sought to', 'made sure', 'we make sure', 'tuned to', 'trained to', 'tuned so', 'adjusted', 'adjusted to', 'worked to', 'a lot of work', 'took care', 'took steps', 'set up to', 'tuned on the', 'did what we could', 'did our best', 'done our best', 'is meant to', 'we wanted to', 'taught to', 'encouraged to', 'instructed to', 'put work', 'into keeping', 'tweaked', 'nudged'],
	zh: ['尽量', '尽力', '尽可能', '努力', '调整', '力求', '让模型', '使模型', '做了处理', '做了优化', '引导', '約束', '约束', '优化', '尽我们所能', '力图', '調整'],
	ja: ['調整', '工夫', '努め', 'ようにし', 'よう学習', 'よう設計', 'よう訓練', '心がけ', '抑え', 'しています', 'しました', 'チューニング'],
	ko: ['조정', '노력', '도록 했', '도록 하였', '게 했', '도록 설계', '도록 학습', '도록 만들', '도록 조', '신경', '튜닝', '하도록'],
	fr: ['essayé', 'cherché à', 'veillé', 'veillons', 'ajusté*', 'fait en sorte', 'efforc*', 'réglé*', 'tenté', 'entraîné* pour', 'dans la mesure du possible', 'de notre mieux'],
	de: ['versucht', 'bemüht*', 'darauf geachtet', 'angepasst', 'sorge getragen', 'dafür gesorgt', 'abgestimmt', 'trainiert*', 'so gut es ging', 'so gut es geht', 'nach kräften', 'soll möglichst', 'eingestellt'],
	es: ['intentado', 'intentamos', 'intentó', 'procurado', 'procuramos', 'procuró', 'ajustado', 'ajustamos', 'ajustó', 'tratamos de', 'tratado de', 'nos hemos asegurado', 'nos aseguramos', 'esforz*', 'entrenad*', 'en lo posible'],
};

/** That something is not to come out of it. */
export const keptDown: Terms = {
	en: ['avoid', 'avoids', 'avoiding', 'prevent', 'prevents', 'preventing', 'not generate', 'not produce', 'not say', 'not output', 'doesn\'t generate', 'doesn\'t produce', 'doesn\'t say', 'does not generate', 'does not produce', 'does not say', 'doesn\'t spit', 'won\'t generate', 'won\'t produce', 'from generating', 'from producing', 'from saying', 'from being', 'away from', 'less likely', 'unlikely', 'rarely', 'less often', 'steer clear', 'stay away', 'stays away', 'be careful with', 'cautious', 'keeping', 'clean', 'limit', 'limits', 'tone down', 'tones down', 'reduce', 'minimise', 'minimize', 'discourage*', 'decline', 'declines'],
	zh: ['避免', '减少', '降低', '不输出', '不生成', '不产生', '不会生成', '不会输出', '谨慎', '回避', '规避', '少说', '减轻', '抑制', '減少', '不易', '防止', '明显减少'],
	ja: ['避け', '減ら', '減り', '出にくく', '出さない', '出ない', '抑え', '抑制', '防', '控え', '慎重', '低減', 'しにくく', '答えない', '生成しない'],
	ko: ['피하', '줄이', '줄어', '내지 않', '생성하지 않', '답하지 않', '나오지 않', '억제', '방지', '자제', '조심', '신중', '막'],
	fr: ['évite*', 'éviter', 'empêch*', 'réduire', 'limiter', 'ne génère', 'ne produise', 'prudent*', 'prudence', 'moins', 'rarement', 's\'abstien*', 'prévenir'],
	de: ['vermeid*', 'verhinder*', 'keine', 'reduzier*', 'verringer*', 'seltener', 'zurückhaltend*', 'vorsichtig*', 'meidet', 'ausweich*', 'nichts', 'unterdrück*'],
	es: ['evit*', 'impedir', 'reducir', 'limitar', 'no genere', 'no produzca', 'no diga', 'prudent*', 'prudencia', 'menos', 'cautel*', 'abstenga', 'prevenir'],
};

/** Matters that a model had better not touch, and words nobody wants to hear from it. */
export const delicateMatters: Terms = {
	en: ['being abused', 'being misused', 'sensitive questions', 'sensitive topics', 'sensitive subjects', 'sensitive matters', 'delicate questions', 'delicate topics', 'controversial topics', 'controversial questions', 'nasty', 'insult*', 'bad words', 'embarrassing', 'indecent', 'disturbing', 'improper', 'unwanted content', 'unwanted outputs', 'on the cautious side', 'impersonat*', 'harmless'],
	zh: ['不当内容', '不当回答', '不当言论', '不当输出', '不良内容', '争议话题', '敏感问题', '敏感话题', '敏感内容', '敏感主题', '冒犯', '粗俗', '敏感問題', '敏感話題'],
	ja: ['センシティブ', 'デリケート', '不快', '不適切', '下品', '失礼'],
	ko: ['민감한', '불쾌', '부적절', '무례', '문제가 될'],
	fr: ['sujets sensibles', 'questions sensibles', 'sujets délicats', 'déplacé*', 'choquant*', 'vulgaire*', 'grossier*', 'contenus indésirables'],
	de: ['heikle*', 'heiklen', 'sensible themen', 'sensiblen themen', 'anzüglich*', 'unpassend*', 'vulgär*', 'unerwünscht*', 'unangebracht*'],
	es: ['temas sensibles', 'preguntas sensibles', 'temas delicados', 'inadecuad*', 'vulgar*', 'desagradable*', 'indebid*', 'indeseable*', 'inapropiad*'],
};

/** People whose work it is that no harm comes of a model. */
export const safetyPeople: Terms = {
	en: [...phrases(['safety', 'trust & safety', 'trust and safety', 'ethics', 'responsible ai', 'responsible-ai', 'rai', 'child safety', 'policy and safety', 'alignment', 'red', 'legal and ethics'], ['team', 'teams', 'group', 'folks', 'people', 'colleagues', 'board', 'committee', 'specialists', 'experts', 'researchers', 'department', 'reviewers', 'council', 'lab', 'office']), 'red-teamers', 'red teamers'],
	zh: ['安全团队', '安全部门', '安全组', '安全同事', '伦理团队', '伦理委员会', '内容安全团队', '合规团队', '法务', '红队', '安全專家', '安全专家', '安全實驗室', '安全实验室', '安全團隊', '審核團隊'],
	ja: ['安全チーム', '安全性チーム', '倫理委員会', '倫理チーム', '安全担当', '法務', 'レッドチーム', '安全の専門家', 'セーフティチーム'],
	ko: ['안전팀', '안전 팀', '안전성 팀', '윤리 위원회', '윤리위원회', '윤리팀', '법무팀', '레드팀', '안전 전문가'],
	fr: ['équipe sécurité', 'équipe sûreté', 'équipe éthique', 'comité d\'éthique', 'comité éthique', 'équipe rouge', 'équipe de sécurité', 'équipe de sûreté', 'équipe juridique'],
	de: ['sicherheitsteam*', 'ethikteam*', 'ethikkommission', 'ethikrat', 'ethikbeirat', 'rechtsabteilung', 'team für sicherheit', 'safety-team*', 'red-team*'],
	es: ['equipo de seguridad', 'equipo de ética', 'comité de ética', 'comité ético', 'equipo rojo', 'equipo jurídico', 'equipo legal'],
};

/** That they had a look or a say, in few words. */
export const theirSay: Terms = {
	en: ['feedback', 'signed off', 'sign-off', 'comments', 'input', 'advice', 'looked at', 'looked over', 'looked through', 'help with', 'helped', 'support', 'review', 'reviewed', 'approved', 'okayed', 'gave us', 'went through', 'went over', 'tested', 'testing', 'early versions', 'early checkpoints', 'early access', 'consulted', 'involved', 'involvement'],
	zh: ['把关', '反馈', '审核', '审阅', '意见', '建议', '帮忙', '协助', '支持', '测试', '参与', '把關', '回饋', '审查'],
	ja: ['確認', '助言', '意見', 'フィードバック', '協力', '審査', 'レビュー', '相談', 'チェック'],
	ko: ['검토', '의견', '피드백', '자문', '도움', '협조', '확인', '승인', '점검'],
	fr: ['relu*', 'retours', 'avis', 'conseils', 'validé*', 'approuvé*', 'aide', 'consulté*', 'vérifi*', 'examiné*', 'participation'],
	de: ['rückmeldung*', 'feedback', 'freigegeben', 'geprüft', 'begutachtet', 'hinweise', 'hilfe', 'beraten', 'mitgewirkt', 'angesehen', 'durchgesehen', 'unterstützung', 'zugestimmt'],
	es: ['revis*', 'comentarios', 'consejos', 'aprob*', 'visto bueno', 'ayuda', 'consult*', 'opinión', 'apoyo', 'particip*'],
};

/** That somebody within or without was asked or had a look, before it went out. */
export const soughtAdvice: Terms = {
	en: ['consulted', 'checked internally', 'internally checked', 'internal check', 'internal checks', 'internal review*', 'reviewed internally', 'internally reviewed', 'internal testing', 'tested internally', 'internally tested', 'internal tests', 'internal assessment*', 'assessed internally', 'discussed with', 'discussed the release', 'asked experts', 'asked specialists', 'asked colleagues', 'sought advice', 'took advice', 'reasonable precautions', 'precautions', 'colleagues tried', 'friends tried'],
	zh: ['内部检查', '内部测试', '内部评估', '内部审核', '内部评审', '内部审查', '咨询了', '征求', '请教', '内测', '內部測試', '內部評估', '諮詢', '同事试', '简单检查', '做过检查'],
	ja: ['社内で確認', '内部で確認', '内部レビュー', '内部評価', '内部テスト', '相談し', '助言を', '意見を聞'],
	ko: ['와 상의', '내부 검토', '내부 점검', '내부 테스트', '내부 평가', '내부적으로', '자문을', '의견을 구'],
	fr: ['vérifications internes', 'vérifié en interne', 'vérifiés en interne', 'relecture interne', 'tests internes', 'évaluation interne', 'consulté des', 'demandé l\'avis', 'précautions', 'discuté avec'],
	de: ['intern geprüft', 'interne prüfung*', 'interne tests', 'intern getestet', 'interne kontrolle*', 'intern begutachtet', 'rat eingeholt', 'zu rate gezogen', 'konsultiert', 'vorkehrungen', 'mit fachleuten', 'mit expert*', 'rücksprache'],
	es: ['revisión interna', 'revisado internamente', 'revisaron internamente', 'pruebas internas', 'comprobaciones internas', 'internamente', 'consultamos', 'consultó', 'hemos consultado', 'precauciones', 'pedimos consejo', 'hablamos con'],
};

/** Going out, in any words. */
export const goingOut: Terms = {
	en: ['before we published', 'before we publish', 'before we released', 'before we release', 'before it was', 'before they were', 'before publishing', 'before releasing', 'the release', 'our release', 'before uploading', 'before we put', 'before the weights', 'before going', 'before opening'],
	zh: ['发布前', '开源前', '上线前', '公开前', '发布之前', '發布前'], ja: ['公開前', 'リリース前', '公開に先立', '公開する前'], ko: ['공개 전', '배포 전', '출시 전', '공개하기 전', '배포하기 전'], fr: ['avant de publier', 'avant de diffuser', 'avant la publication', 'avant la mise en ligne'], de: ['bevor wir', 'vor dem hochladen', 'vor der veröffentlichung', 'vor der freigabe'], es: ['antes de publicar*', 'antes de subir*', 'antes de liberar*', 'antes de lanzar*'],
};

/** What stands between a served model and those who use it. */
export const shields: Terms = {
	en: ['moderation', 'moderated', 'content filter', 'content filters', 'filter', 'filters', 'safety layer', 'safety layers', 'safety net', 'safety checks', 'guard', 'guards', 'guardrail', 'guardrails', 'safeguard', 'safeguards', 'protection', 'protections', 'blocklist', 'block list', 'censored', 'word filter', 'nsfw filter'],
	zh: ['审核', '过滤', '防护', '护栏', '风控', '屏蔽', '拦截', '敏感词', '審核', '過濾', '防護', '攔截', '安全机制'],
	ja: ['フィルター', 'フィルタ', 'モデレーション', 'ガードレール', '保護機能', '安全機構', '検閲', '監視', '安全装置', 'セーフガード'],
	ko: ['필터', '모더레이션', '가드레일', '보호 장치', '보호 기능', '안전장치', '안전 장치', '차단', '검열', '검수'],
	fr: ['filtre', 'filtres', 'modération', 'garde-fou*', 'protection', 'protections', 'filtrage'],
	de: ['filter', 'moderation', 'schutz', 'schutzmechanism*', 'schutzfunktion*', 'leitplanke*', 'sperrliste', 'sicherung*', 'moderiert'],
	es: ['filtro', 'filtros', 'moderación', 'protección', 'protecciones', 'salvaguard*', 'barrera*', 'moderad*'],
};

/** Where a model is served by those who made it. */
export const servedAt: Terms = {
	en: ['the demo', 'our demo', 'online demo', 'web demo', 'demo space', 'hosted version', 'hosted model', 'hosted api', 'hosted demo', 'our hosted', 'playground', 'online version', 'web version', 'our api', 'our app', 'our chat app', 'our service', 'our space', 'the space', 'our website', 'our platform', 'public demo', 'our bot', 'live version', 'live service', 'production version'],
	zh: ['在线版', '在线体验', '在线服务', '在线demo', '在线演示', '线上版', '线上服务', '演示', '体验版', '网页版', '官网版', '我们的服务', '我们的api', '线上产品', '产品端', '線上', '網頁版', '体验站', 'demo', '线上版本', '正式环境', '生产环境', '对外服务', '正式版', '公网服务', '小程序', '线上部署', '线上系统', '在线版本'],
	ja: ['デモ', 'オンライン版', 'ウェブ版', '提供しているapi', '当社のサービス', '商用版', 'web版', '本番環境', '本番サービス', '公開版'],
	ko: ['데모', '온라인 버전', '웹 버전', '웹 서비스', '자사 서비스', '상용 버전', '운영 환경', '실서비스', '정식 서비스'],
	fr: ['la démo', 'notre démo', 'démo', 'version en ligne', 'version hébergée', 'notre service', 'notre api', 'démonstrateur', 'service en ligne'],
	de: ['demo', 'die demo', 'online-version', 'gehostete*', 'unser dienst', 'unsere api', 'webversion', 'onlineversion', 'unsere app'],
	es: ['la demo', 'nuestra demo', 'demo', 'versión en línea', 'versión alojada', 'nuestro servicio', 'nuestra api', 'versión web', 'servicio en línea'],
};

/** That it is there. */
export const isThere: Terms = {
	en: ['comes with', 'come with', 'has', 'have', 'runs', 'runs with', 'running', 'includes', 'filters', 'is moderated', 'are moderated', 'is filtered', 'are filtered', 'sits behind', 'behind', 'uses', 'adds', 'with extra', 'carries', 'there is', 'ships with', 'protected by', 'in place', 'applies', 'with its own', 'built in', 'built-in', 'equipped', 'is there', 'are wired up', 'wired up'],
	zh: ['带有', '自带', '配有', '另有', '设有', '有', '内置', '加了', '启用', '配备', '接入', '带', '經過', '经过', '接了', '接上了', '接入了', '加装', '装了', '挂了', '挂着', '套了', '部署了', '上了', '走一遍', '过一遍', '接有', '了内容审核', '都接'],
	ja: ['付い', '付け', '搭載', 'あり', '備え', '入って', '入れ', '導入', 'かけ', '設け', '組み込'],
	ko: ['있', '적용', '탑재', '내장', '갖추', '들어', '포함', '거칩', '작동'],
	fr: ['dispose', 'a un', 'a une', 'comporte', 'est doté*', 'est dotée', 'filtre', 'intègre', 'est équipé*', 'est modérée', 'inclut', 'avec', 'possède', 'est protégé*'],
	de: ['hat', 'haben', 'verfügt', 'kommt mit', 'enthält', 'läuft', 'besitzt', 'ist moderiert', 'mit', 'eingebaut*', 'davor', 'filtert', 'gibt es', 'nutzt'],
	es: ['tiene', 'incluye', 'incorpora', 'cuenta con', 'lleva', 'dispone', 'trae', 'está moderada', 'con', 'filtra', 'usa', 'hay'],
};

/** Work on safety by its names, which is said to be told, shown or wanting. */
export const safetyWork: Terms = {
	en: [...phrases(['safety', 'harmlessness', 'red-teaming', 'responsible ai', 'safety and alignment', 'trust and safety', 'safety and bias', 'bias and safety', 'toxicity', 'refusal'], ['process', 'processes', 'training', 'tuning', 'fine-tuning', 'work', 'procedure', 'procedures', 'adjustment', 'adjustments', 'measures', 'evaluation', 'evaluations', 'approach', 'mitigation', 'mitigations', 'analysis', 'assessment', 'stage', 'phase', 'pipeline', 'practices', 'policy', 'details', 'considerations', 'filtering', 'efforts', 'tests', 'testing', 'discussion', 'report', 'section', 'chapter', 'study', 'protocol'])],
	zh: ['安全工作', '安全评估', '安全评测', '安全测试', '安全对齐', '安全训练', '安全措施', '安全流程', '安全处理', '对齐工作', '安全設計', '安全設置', '安全評估', '安全对策'],
	ja: ['安全性への取り組み', '安全対策', '安全性の評価', '安全への取り組み', '安全上の取り組み'],
	ko: ['안전 대책', '안전성 평가', '안전 정렬', '안전 조치', '안전 학습'],
	fr: ['travaux sur la sûreté', 'travaux sur la sécurité', 'évaluation de la sécurité', 'évaluations de sécurité', 'évaluation de sûreté', 'mesures de sécurité', 'mesures de sûreté', 'entraînement à la sécurité'],
	de: ['sicherheitsarbeit*', 'sicherheitstraining', 'sicherheitsanpassung', 'sicherheitsmaßnahmen', 'sicherheitsbewertung*', 'sicherheitsabstimmung', 'sicherheitstests', 'sicherheitsprüfung*'],
	es: ['trabajo de seguridad', 'evaluación de seguridad', 'evaluaciones de seguridad', 'medidas de seguridad', 'entrenamiento de seguridad', 'ajuste de seguridad'],
};

/** Safety as what a paper or a part of it is about. */
export const safetyTold: Terms = {
	en: ['safety of the model', 'safety of our model*', 'model safety', 'handled safety', 'safety is', 'safety are', 'on safety', 'about safety', 'regarding safety', 'for safety', 'concerning safety', 'and safety', 'safety and'],
	zh: ['安全性', '安全方面', '安全章节', '安全分析', '安全策略', '安全部分', '安全相关'],
	ja: ['安全性', '安全面', '安全に関する'],
	ko: ['안전성', '안전에 관한', '안전 관련'],
	fr: ['sécurité du modèle', 'sûreté du modèle', 'la sûreté', 'la sécurité', 'l\'alignement'],
	de: ['sicherheit des modells', 'zur sicherheit', 'modellsicherheit', 'sicherheitsaspekt*', 'die sicherheit', 'zum alignment'],
	es: ['seguridad del modelo', 'la seguridad', 'sobre seguridad', 'alineamiento'],
};

/** What nobody can vouch for. */
export const vouchedFor: Terms = {
	en: ['guarantee*', 'ensure', 'ensures', 'assure', 'intended', 'suitable', 'warrant*', 'cannot', 'can\'t'], zh: ['保证', '保證', '确保', '不能', '不可', '无法', '不适'], ja: ['保証', '適し'], ko: ['보장', '보증', '적합'], fr: ['garanti*', 'assurer', 'destiné*'], de: ['garantier*', 'gewähr*', 'gedacht', 'geeignet'], es: ['garantiz*', 'asegurar', 'destinad*', 'adecuad*'],
};

/** Papers, and the parts of them. */
export const reports: Terms = {
	en: ['paper', 'technical report', 'tech report', 'report', 'appendix', 'section', 'chapter', 'system card', 'blog post', 'whitepaper', 'white paper', 'supplement', 'supplementary', 'leaderboard', 'our blog', 'preprint'],
	zh: ['章节', '一章', '二章', '三章', '四章', '五章', '六章', '七章', '八章', '九章', '论文', '技术报告', '报告', '附录', '系统卡', '博客', '白皮书', '論文', '報告', '附錄'],
	ja: ['論文', 'テクニカルレポート', '技術報告', 'レポート', '付録', '報告書', 'ブログ', 'システムカード'],
	ko: ['논문', '보고서', '부록', '블로그', '시스템 카드', '리포트'],
	fr: ['article', 'rapport', 'annexe', 'chapitre', 'fiche système', 'billet', 'papier', 'section'],
	de: ['bericht', 'techreport', 'artikel', 'anhang', 'kapitel', 'abschnitt', 'paper', 'systemkarte', 'blogbeitrag', 'system card'],
	es: ['artículo', 'informe', 'anexo', 'apéndice', 'capítulo', 'blog', 'sección', 'ficha del sistema', 'paper'],
};

/** That it is told or shown there. */
export const saidThere: Terms = {
	en: ['summarised', 'summarized', 'set out', 'outlined', 'see', 'refer to', 'described', 'details', 'detailed', 'discussed', 'covered', 'explained', 'reported', 'part of', 'can be found', 'found in', 'laid out', 'documented', 'read', 'is in', 'are in', 'given in', 'described in', 'in our', 'consult'],
	zh: ['见第', '见附', '见论', '见报', '见技', '见我们', '見', '参见', '参阅', '参考', '详见', '请见', '介绍', '描述', '说明', '查看', '參考'],
	ja: ['紹介', '参照', '記載', 'ご覧', '述べ', '説明', '詳しく', '詳細', '掲載', 'まとめ'],
	ko: ['참고', '참조', '설명', '다룹', '다루', '실려', '확인', '기술', '자세'],
	fr: ['voir', 'se reporter', 'consulter', 'décrit*', 'présenté*', 'détaillé*', 'figure*', 'cf.', 'traité*', 'abordé*', 'exposé*', 'consultez', 'reportez-vous'],
	de: ['siehe', 'beschrieben', 'beschreibt', 'behandelt', 'nachzulesen', 'findet sich', 'finden sich', 'steht', 'stehen', 'dargestellt', 'erläutert', 's.'],
	es: ['véase', 'ver', 'consulte', 'consultar', 'describ*', 'detall*', 'trata', 'tratan', 'explic*', 'se recoge', 'aborda', 'remit*'],
};

/** Safety of other things than of what a model says and does. */
export const otherSafety: Terms = {
	en: ['thread safety', 'thread safe', 'thread-safe', 'type safety', 'type safe', 'type-safe', 'memory safety', 'memory-safe', 'safetensors', 'pickle', 'torch.load', 'weights_only', 'file format', 'cve*', 'vulnerabilit*', 'password*', 'credential*', 'encrypt*', 'road safety', 'traffic safety', 'food safety', 'drug safety', 'workplace safety', 'fire safety', 'flight safety', 'aviation', 'occupational', 'public safety', 'building site*', 'construction', 'worker', 'workers', 'helmet*', 'vest*', 'safe to', 'fail-safe', 'failsafe', 'safe mode', 'exception safety', 'safe defaults', 'null safety', 'numerical*', 'race condition*', 'robot cell', 'driver*', 'driving', 'safety margin*', 'patient safety', 'child-safe cap', 'deadlock*', 'concurren*', 'backward*', 'low-frequency', 'high-frequency', 'water', 'rate limit*', 'deprecat*', 'crash*', 'bug', 'bugs'],
	zh: ['安全帽', '工地', '施工', '账号', '密钥', '加密', '数据安全', '网络安全', '信息安全', '等保', '交通安全', '食品安全', '安全生产', '生产安全', '安全带', '线程安全', '类型安全', '内存安全', '漏洞', '安全的环境', '安全环境', '国家安全', '社会安全', '公共安全', '驾驶', '隔离环境', '机房', '安全更新', '密碼', '密码'],
	ja: ['交通安全', '食品安全', '労働安全', '鍵', '暗号', '脆弱性', '安全な場所', '安全帯', 'スレッド', '型安全', '運転', '工事', '作業員', 'メモリ安全', '安全保障'],
	ko: ['교통 안전', '식품 안전', '비밀번호', '암호', '안전모', '산업 안전', '취약점', '스레드', '운전', '작업자', '타입 안전', '안전하게 보관', '메모리 안전', '안전벨트'],
	fr: ['sécurité routière', 'sécurité des données', 'faille*', 'mise à jour de sécurité', 'casque*', 'chiffrement', 'mot de passe', 'mots de passe', 'sécurité alimentaire', 'ouvriers', 'chantier*', 'ceinture', 'sécurité informatique', 'sécurité sociale', 'à coup sûr'],
	de: ['sicherheitslücke*', 'sicherheitsupdate*', 'verkehrssicherheit', 'arbeitssicherheit', 'datensicherheit', 'verschlüssel*', 'passwort*', 'baustelle*', 'helm*', 'lebensmittelsicherheit', 'threadsicher*', 'typsicher*', 'versorgungssicherheit', 'sicherheitskopie*', 'gurt*', 'mit sicherheit', 'sicherheitshalber', 'speichersicher*'],
	es: ['seguridad vial', 'chaleco*', 'casco*', 'cifrado', 'vulnerabilidad*', 'contraseña*', 'seguridad alimentaria', 'seguridad de los datos', 'actualización de seguridad', 'copia de seguridad', 'copias de seguridad', 'obras', 'seguridad social', 'cinturón', 'seguridad informática', 'seguridad laboral'],
};

/** What is asked of others or said of all: whoever has to, may or believes tells nothing of what was done. */
export const askedOrBelieved: Terms = {
	en: ['studies of', 'research into', 'attempts to', 'covers', 'committed to', 'mission', 'we strive', 'vision for', 'our goal', 'can easily', 'always', 'believe*', 'should', 'must', 'users are', 'developers are', 'may produce', 'can produce', 'could produce', 'caution', 'llms', 'ai systems', 'will', 'would like', 'in the future', 'we encourage', 'we hope', 'report abuse', 'if you', 'you', 'your', 'helps', 'challenge*', 'important', 'crucial', 'essential', 'research on', 'for research'],
	zh: ['致力', '使命', '愿景', '未来', '将进一步', '请', '应当', '应该', '务必', '重要', '可能会', '可能生成', '您', '用户需', '自行', '将继续', '继续', '計劃', '計畫', '仅供', '不得', '用于研究'],
	ja: ['ください', '必要', 'べき', '今後', '可能性', '予定', '重要', '責任', 'かもしれ'],
	ko: ['해야', '하세요', '주세요', '향후', '앞으로', '예정', '중요', '책임', '수 있', '사용자는', '사용자가'],
	fr: ['doit', 'doivent', 'devrait', 'devez', 'vous', 'à l\'avenir', 'peut produire', 'peuvent produire', 'important', 'essentiel', 'ferons', 'croyons'],
	de: ['muss', 'müssen', 'sollte', 'sollten', 'künftig', 'zukünftig', 'kann', 'können', 'bitte', 'sie', 'wichtig', 'werden wir', 'immer', 'glauben'],
	es: ['debe', 'deben', 'debería', 'en el futuro', 'puede', 'pueden', 'podría', 'importante', 'usted', 'siempre', 'haremos', 'creemos', 'hay que'],
};
