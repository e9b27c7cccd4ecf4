import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const dataPersonalInformation: Disclosure = {
	id: 'data/personal-information',
	title: 'Personal information in data',
	why: 'A deployer who does not know whether names, faces or health records went in cannot complete a data protection assessment and must refuse. Models repeat rare strings from training, so the question comes back with the first leaked phone number.',
	counts: 'Whether personal or sensitive data are in the training data, or what was done to find, remove or protect them.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['personal and sensitive information', 'personal information', 'personal data', 'personally identifiable information', 'sensitive information', 'sensitive data', 'sensitive data filtering', 'privacy', 'privacy considerations', 'data privacy', 'privacy and security', 'privacy policy', 'pii', 'pii handling', 'data protection', 'anonymization', 'anonymisation', 'de-identification', 'gdpr', 'user data'],
		zh: ['个人信息', '个人数据', '个人敏感信息', '敏感信息', '敏感信息和偏见', '敏感数据', '隐私', '隐私保护', '隐私说明', '隐私与安全', '数据隐私', '数据脱敏', '脱敏', '个人信息保护', '個人資料', '個人資訊', '個資', '敏感資料', '隱私', '隱私保護', '資料隱私', '去識別化'],
		ja: ['個人情報', '個人データ', '機密情報', 'プライバシー', '匿名化', '個人情報の取り扱い', 'センシティブ情報'],
		ko: ['개인정보', '개인 정보', '민감 정보', '민감정보', '프라이버시', '개인정보 보호', '개인정보 처리', '비식별화'],
		fr: ['données personnelles', 'données à caractère personnel', 'informations personnelles', 'données sensibles', 'vie privée', 'confidentialité', 'anonymisation', 'protection des données', 'rgpd'],
		de: ['personenbezogene daten', 'persönliche daten', 'sensible daten', 'datenschutz', 'privatsphäre', 'anonymisierung', 'dsgvo'],
		es: ['datos personales', 'información personal', 'datos sensibles', 'información sensible', 'privacidad', 'anonimización', 'protección de datos', 'rgpd'],
	},
	terms: {
		// What alone is said of persons: faces and names are also what a model finds, or what anything is called.
		'privacy': {
			en: ['personal information', 'personal data', 'personally identifiable', 'personal identifiable', 'personally identifying', '=PII', 'sensitive information', 'sensitive personal', 'private information', 'private individuals', 'privacy', 'identifying information', 'protected health information', 'gdpr'],
			zh: ['个人信息', '个人数据', '个人隐私', '隐私', '敏感信息', '身份信息', '个人可识别', '個人資料', '個人資訊', '隱私', '敏感資訊'],
			ja: ['個人情報', '個人データ', 'プライバシー', '機微情報'],
			ko: ['개인정보', '개인 정보', '프라이버시', '민감 정보', '민감한 정보', '주민등록'],
			fr: ['données personnelles', 'données à caractère personnel', 'informations personnelles', 'vie privée', 'données sensibles', 'rgpd'],
			de: ['personenbezogen*', 'persönliche daten', 'datenschutz', 'privatsphäre', 'dsgvo'],
			es: ['datos personales', 'información personal', 'privacidad', 'datos sensibles', 'rgpd'],
		},
		'personal': {
			en: ['personal information', 'personal data', 'personally identifiable', 'personally-identifiable', 'personal identifiable', '=PII', 'sensitive information', 'sensitive personal', 'private information', 'private individuals', 'user data', 'privacy', 'faces', 'human faces', 'real people', ...phrases(['images', 'pictures', 'photos', 'photographs', 'videos'], ['of people', 'of real people', 'of humans', 'of persons', 'of children']), 'patient', 'patients', 'phone numbers', 'email addresses', 'names and addresses', 'identifying information', 'protected health information', 'gdpr', 'telephone numbers', 'names and', 'names of people', 'postal addresses', 'user names', 'usernames', 'player handles', 'social security numbers', 'identity numbers', 'credit card numbers', 'medical record numbers', 'licence plates', 'license plates', 'names, addresses'],
			zh: ['个人信息', '个人数据', '个人隐私', '隐私', '敏感信息', '身份信息', '用户数据', '人脸', '真实人物', '患者', '个人可识别', '個人資料', '個人資訊', '隱私', '敏感資訊', '使用者資料', '人臉', '姓名', '电话号码', '手机号', '身份证', '住址', '车牌', '电话等', '電話', '身分證'],
			ja: ['個人情報', '個人データ', 'プライバシー', '機微情報', 'ユーザーデータ', '顔画像', '実在の人物', '患者', '氏名', '人名', '電話番号', '住所', 'メールアドレス'],
			ko: ['개인정보', '개인 정보', '프라이버시', '민감 정보', '사용자 데이터', '얼굴', '실존 인물', '환자', '이름', '전화번호', '주민등록', '주소', '이메일 주소'],
			fr: ['données personnelles', 'données à caractère personnel', 'informations personnelles', 'vie privée', 'données sensibles', 'visages', 'personnes réelles', 'photos de personnes', 'patients', 'rgpd', 'noms des', 'noms de', 'numéros de téléphone', 'adresses électroniques', 'adresses postales', 'identité des'],
			de: ['personenbezogen*', 'persönliche daten', 'datenschutz', 'privatsphäre', 'gesichter', 'echte menschen', 'reale personen', 'fotos von personen', 'patient*', 'nutzerdaten', 'dsgvo', 'eigennamen', 'personennamen', 'telefonnummern', 'anschriften', 'e-mail-adressen'],
			es: ['datos personales', 'información personal', 'privacidad', 'datos sensibles', 'rostros', 'personas reales', 'fotos de personas', 'caras', 'pacientes', 'datos de usuarios', 'rgpd', 'nombres de', 'números de teléfono', 'direcciones', 'correos electrónicos'],
		},
		'in-data': {
			en: ['data', 'dataset', 'datasets', 'corpus', 'training', 'pretraining', 'fine-tuning', 'trained', 'images', 'samples', 'texts', 'recordings', 'transcripts', 'records', 'documents', 'corpora'],
			zh: ['数据', '数据集', '语料', '训练', '样本', '資料', '資料集', '訓練', '語料'],
			ja: ['データ', 'コーパス', '学習', '訓練'],
			ko: ['데이터', '말뭉치', '학습', '훈련'],
			fr: ['données', 'corpus', 'entraînement'],
			de: ['daten', 'datensatz', 'training', 'korpus', 'trainingsdaten'],
			es: ['datos', 'corpus', 'entrenamiento'],
		},
		'handled': {
			en: ['removed', 'remove', 'removing', 'filter*', 'exclude*', 'excluding', 'anonymi*', 'de-identified', 'pseudonymi*', 'masked', 'redacted', 'scrubbed', 'does not contain', 'do not contain', 'not include', 'no personal', 'contain', 'contains', 'include', 'includes', 'including', 'may contain', 'appear in', 'memorized', 'memorised', 'consent', 'protect*', 'blurred', 'neither', 'free of', 'replaced by', 'replaced with', 'placeholder*', 'pseudonyms', 'hashed', 'deleted', 'stripped'],
			zh: ['去除', '移除', '过滤', '脱敏', '匿名', '不包含', '不含', '包含', '未使用', '剔除', '保护', '可能包含', '过滤掉', '過濾', '去識別', '删去', '删除', '替换', '遮盖', '打码', '去掉'],
			ja: ['除去', '削除', '匿名化', 'フィルタ*', '含まれ', '含む', 'マスク', '保護', '除外', '置き換え', '取り除', '伏せ'],
			ko: ['제거', '삭제', '익명화', '비식별', '필터링', '포함', '마스킹', '보호', '제외', '가리', '치환', '지웠'],
			fr: ['supprim*', 'anonymis*', 'filtr*', 'ne contient pas', 'contient', 'contiennent', 'exclu*', 'protég*', 'remplacé*', 'masqué*', 'retiré*', 'pseudonymis*'],
			de: ['entfernt', 'anonymisiert', 'gefiltert', 'enthält', 'enthalten', 'ausgeschlossen', 'geschützt', 'keine', 'ersetzt', 'pseudonymisiert', 'geschwärzt', 'gelöscht'],
			es: ['eliminad*', 'anonimizad*', 'filtrad*', 'no contiene', 'contiene', 'contienen', 'excluid*', 'protegid*', 'reemplaz*', 'sustitu*', 'ocult*', 'quitamos', 'seudonimiz*'],
		},
		'of-the-user': {
			en: ['not store', 'not collect', 'we store', 'are stored', 'your data', 'your privacy', 'you provide', 'when using', 'when deploying', 'do not upload', 'laws', 'compliance', 'users should', 'downstream users', 'developers should', 'must not', 'intended to', 'violate', 'prohibited', 'caution against', 'without their consent', 'without consent'],
			zh: ['您的', '使用者应', '用户应', '不得', '请勿', '法律法规', '違反', '违反', '不得用于', '請勿'],
			ja: ['保存しません', '収集しません', '利用者は', '禁止', '法令', '違反'],
			ko: ['저장하지', '사용자는', '금지', '법률', '위반'],
			fr: ['vos données', 'ne conservons', 'utilisateurs doivent', 'interdit', 'lois'],
			de: ['ihre personenbezogenen', 'gespeichert', 'nutzer sollten', 'verboten', 'gesetze'],
			es: ['sus datos', 'no almacena*', 'usuarios deben', 'prohibido', 'leyes'],
		},
	},
	evidence: [
		{ says: 'says how personal data were handled', degree: 'disclosed', all: ['own.personal', 'own.in-data', 'own.handled'], none: ['own.of-the-user', 'reader'] },
		{ says: 'tells under a heading whether personal data are in', degree: 'disclosed', all: ['own.personal', ['own.handled', 'own.in-data']], none: ['own.of-the-user'], under: true },
		{ says: 'mentions privacy', degree: 'partial', all: ['own.privacy', ['this-model', 'own.in-data']], none: ['own.of-the-user', 'reader', 'evaluating'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Personal and Sensitive Information', zh: '个人与敏感信息' },
		body: {
			en: '<!-- Present, absent or not assessed; what was done about it. -->\n\n- **Personal data present:** [More Information Needed]\n- **Detection and removal:** [More Information Needed]\n- **Consent or legal basis:** [More Information Needed]\n- **How to request removal:** [More Information Needed]\n',
			zh: '<!-- 是否包含、未包含或未评估；采取了哪些措施。 -->\n\n- **是否包含个人信息：** [待补充]\n- **检测与去除：** [待补充]\n- **同意或法律依据：** [待补充]\n- **如何申请删除：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '14 Data processing purpose' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form: measures against unsuitable data; public summary of training content, section 2: user data' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.datasets[].sensitiveData' },
		{ framework: 'spdx-ai', item: 'ai_useSensitivePersonalInformation; dataset_hasSensitivePersonalInformation' },
	],
};
