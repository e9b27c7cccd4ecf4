import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { tools } from '../use/words/tools';
import { beforehand, bidden, checksOfOthers, distrust, orders, reasons } from './words/advice';

export const riskRecommendations: Disclosure = {
	id: 'risk/recommendations',
	title: 'Recommendations to users',
	why: 'A list of risks leaves readers worried and none the wiser. One instruction on what to check, add or avoid turns it into something that they can do on Monday.',
	counts: 'At least one thing that users can do against the stated risks and limits: test, review, filter, supervise. Advice on settings or installation does not count, nor does the sentence that users should be aware of the risks.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: [
			'recommendations', 'recommendation', 'recommendations to users', 'recommendations for users', 'recommendations for use', 'recommendations and mitigations', 'caveats and recommendations', 'limitations and recommendations', 'risks and recommendations', 'responsible use', 'responsible usage', 'responsible use guide', 'responsible use guidelines', 'responsible deployment', 'responsible ai recommendations', 'guidance for users', 'guidance for deployers', 'guidance for developers', 'usage considerations',
			'use considerations', 'deployment considerations', 'deployment recommendations', 'deployment guidance', 'best practices for responsible use', 'safe use', 'safe usage', 'safe deployment', 'user responsibility', 'mitigation strategies', 'suggested mitigations', 'recommended mitigations', 'human oversight', 'bias, risks, and limitations > best practices', 'ethical considerations > recommendations', 'limitations > best practices', 'limitations > mitigation',
		],
		zh: [
			'建议', '使用建议', '用户建议', '对用户的建议', '给用户的建议', '给使用者的建议', '给开发者的建议', '部署建议', '注意与建议', '局限性与建议', '风险与建议', '安全使用建议', '负责任使用', '负责任的使用', '负责任使用指南', '负责任部署', '合规使用建议', '缓解建议', '人工监督', '安全使用指南', '使用注意与建议',
			'建議', '使用建議', '對使用者的建議', '給使用者的建議', '部署建議', '負責任使用', '負責任的使用', '局限性與建議', '風險與建議', '安全使用建議', '緩解建議', '人工監督',
		],
		ja: ['推奨事項', '推奨', '利用者への推奨', '利用者への推奨事項', 'ユーザーへの推奨事項', '責任ある利用', '責任ある使用', '責任ある導入', '安全な利用', '利用上の推奨事項', '緩和策の提案', '人による監督', '提言'],
		ko: ['권장 사항', '권장사항', '권고 사항', '권고사항', '사용자 권장 사항', '사용 권장 사항', '책임 있는 사용', '책임있는 사용', '책임 있는 배포', '안전한 사용', '완화 방안', '제언'],
		fr: ['recommandations', 'recommandations aux utilisateurs', 'recommandations d\'usage', 'utilisation responsable', 'usage responsable', 'déploiement responsable', 'mesures recommandées', 'bonnes pratiques d\'usage responsable', 'supervision humaine'],
		de: ['empfehlungen', 'empfehlungen für nutzer', 'empfehlungen für anwender', 'verantwortungsvolle nutzung', 'verantwortungsvoller einsatz', 'verantwortungsvoller umgang', 'handlungsempfehlungen', 'empfohlene maßnahmen', 'menschliche aufsicht'],
		es: ['recomendaciones', 'recomendaciones para usuarios', 'recomendaciones de uso', 'uso responsable', 'despliegue responsable', 'medidas recomendadas', 'mitigaciones recomendadas', 'supervisión humana'],
	},
	terms: {
		tools,
		// Checks that were made, and goods that are recommended.
		'checked': { en: [...phrases(['recommends'], ['products', 'movies', 'items', 'songs', 'books', 'recipes', 'videos']), 'already bought'], zh: ['我们邀请', '我們邀請', '邀请了', '请了'], ja: ['依頼しました'], ko: ['의뢰했'] },
		'order': orders,
		'bidden': bidden,
		'beforehand': beforehand,
		'distrust': distrust,
		'reason': reasons,
		'of-others': checksOfOthers,
		'advise': {
			en: ['should', 'must', 'recommend', 'recommends', 'recommended', 'advise', 'advised', 'encourage', 'encouraged', 'suggest', 'urge', 'urged', 'please', 'need to', 'ensure', 'make sure', 'be sure to', 'exercise', 'are expected to', 'it is important to', 'it is essential', ...phrases(['review', 'oversight', 'supervision', 'testing', 'validation', 'verification', 'caution', 'monitoring', 'evaluation'], ['is essential', 'is necessary']), 'always', 'do not', 'avoid'],
			zh: ['建议', '应当', '应该', '务必', '必须', '需要', '推荐', '请', '需自行', '应在', '应对', '避免', '建議', '應當', '應該', '務必', '必須', '推薦', '請'],
			ja: ['推奨', 'べき', 'ください', '必要があり', 'お勧め', 'おすすめ', '望まし', '必ず'],
			ko: ['권장', '권고', '해야', '하세요', '하십시오', '바랍니다', '필요합니다', '반드시'],
			fr: ['recommand*', 'conseill*', 'devrait', 'devraient', 'doit', 'doivent', 'veuillez', 'il convient', 'encourag*', 'évitez'],
			de: ['empfehlen', 'empfohlen', 'empfiehlt', 'sollte', 'sollten', 'müssen', 'muss', 'bitte', 'raten', 'unbedingt', 'vermeiden'],
			es: ['recomend*', 'recomienda*', 'debe', 'deben', 'debería', 'deberían', 'aconseja*', 'por favor', 'asegúrese', 'evite', 'conviene', 'asegúrate', 'asegúrense', 'evita', 'eviten'],
		},		// Advice in the imperative; too common a wording to tell advice on risks without its object.
		'urge': {
			en: ['has to', 'have to', 'had better', 'only if', 'only when', 'provided that', 'on condition', 'never', 'don\'t', 'ought', 'have a', 'have an', 'have every', 'have all', 'let a', 'let an', 'let somebody', 'ask a', 'keep a', 'remember to', 'it is wise to'],
			zh: ['记得', '別忘', '别忘', '切记', '须', '需由', '切勿', '不要', '不应', '不可', '宜', '最好', '需由', '应由', '须由', '由人工'],
			ja: ['お願いします', 'お願いいたします', 'お勧めします', 'ましょう', '必要です', 'べきです', 'しないで'],
			ko: ['두세요', '으세요', '십시오', '맡기', '거치', '마세요', '마십시오', '합시다', '좋습니다'],
			fr: ['à condition que', 'à condition qu\'un*', 'pensez à', 'prévoyez', 'est indispensable', 'exigez', 'il faut', 'faites', 'ne publiez', 'n\'utilisez', 'ne jamais', 'jamais', 'à faire', 'toujours'],
			de: ['nur wenn', 'sofern', 'gehört', 'gehören', 'soll', 'sollen', 'lassen sie', 'niemals', 'nie ohne', 'immer', 'darf nur', 'ist zu', 'sind zu', 'ratsam', 'lasse', 'lass'],
			es: ['ha de', 'han de', 'tiene que', 'tienen que', 'es imprescindible', 'mejor no', 'hay que', 'haga', 'nunca', 'siempre', 'es aconsejable', 'es necesario'],
		},

		'act': {
			en: [
				'sandbox*', 'verify', 'verified', 'verification', 'double-check*', 'fact-check*', 'cross-check*', 'review', 'reviewed', 'reviewing', 'human oversight', 'human supervision', 'human review', 'human-in-the-loop', 'oversight', 'supervis*', 'monitor', 'monitoring', 'monitored', 'safety testing', 'risk evaluation', 'risk assessment*', 'bias test*', 'assess', 'assessed', 'evaluate', 'evaluated', 'evaluation', 'test', 'testing', 'tested', 'validate', 'validated', 'validation', 'safeguard*', 'guardrail*', 'filter', 'filters', 'filtering', 'moderation',
				'mitigat*', 'caution', 'cautious*', 'with care', 'carefully', 'critically', 'not rely', 'not be relied', 'not solely', 'sole source', 'consult*', 'professional advice', 'disclose*', 'inform users', 'label', 'curate', 'due diligence', 'retrieval-augmented', 'ground', 'grounding', 'impact assessment',
			],
			zh: ['沙箱', '沙盒', '核实', '验证', '核对', '复核', '审核', '审查', '甄别', '鉴别', '人工监督', '人工审核', '监控', '监督', '安全测试', '安全评估', '风险评估', '评估', '测试', '安全审查', '防护', '护栏', '过滤', '谨慎', '审慎', '不要依赖', '不应依赖', '咨询', '专业意见', '标注', '标识', '告知', '检索增强', '缓解', '核實', '驗證', '審核', '審查', '監控', '監督', '評估', '測試', '謹慎', '過濾', '諮詢', '鑑別'],
			ja: ['サンドボックス', '確認', '検証', '人間による', '人手', '監督', '監視', 'レビュー', '評価', 'テスト', 'フィルタ', 'ガードレール', '注意深く', '慎重', '依存しない', '頼らない', '専門家', '明示', '緩和', '対策'],
			ko: ['샌드박스', '확인', '검증', '검토', '감독', '모니터링', '평가', '테스트', '필터', '가드레일', '주의', '신중', '의존하지', '전문가', '고지', '완화'],
			fr: ['bac à sable', 'vérifi*', 'relire', 'supervis*', 'contrôl*', 'surveill*', 'évalu*', 'tester', 'tests', 'valider', 'filtr*', 'garde-fou*', 'prudence', 'précaution*', 'ne pas se fier', 'consulter un', 'atténu*', 'informer'],
			de: ['sandbox*', 'überprüf*', 'prüfen', 'geprüft', 'kontroll*', 'aufsicht', 'überwach*', 'evaluier*', 'bewert*', 'testen', 'getestet', 'filter*', 'vorsicht*', 'sorgfältig', 'nicht verlassen', 'fachleute*', 'mindern', 'kennzeichn*'],
			es: ['entorno aislado', 'verific*', 'comprob*', 'revis*', 'supervis*', 'monitor*', 'evalu*', 'probar', 'pruebas', 'valid*', 'filtr*', 'salvaguard*', 'precaución', 'cautela', 'no confiar', 'consult*', 'mitig*', 'inform*'],
		},
		'concern': {
			en: ['before deploy*', 'prior to deploy*', 'deployment', 'deploying', 'downstream', 'production', 'real-world', 'high-stakes', 'high-risk', 'critical', 'sensitive', 'outputs', 'output', 'responses', 'generated content', 'generated text', 'factual*', 'specific use case*', 'use case', 'intended use', 'their application*', 'your application*', 'applications', 'users', 'decision*', 'medical', 'legal advice', 'sensitive domains'],
			zh: ['部署前', '上线前', '部署', '下游', '生产环境', '实际应用', '实际使用', '高风险', '关键', '敏感', '输出', '生成的内容', '生成内容', '回答', '事实', '应用场景', '具体场景', '使用者', '用户', '决策', '医疗', '法律', '實際應用', '高風險', '輸出', '生成內容', '決策', '醫療'],
			ja: ['導入前', '利用前', 'デプロイ', '本番', '実運用', '高リスク', '重要', '出力', '生成された', '事実', '用途', '利用者', 'ユーザー', '意思決定', '医療', '法律'],
			ko: ['배포 전', '배포', '운영', '실제', '고위험', '중요한', '출력', '생성된', '사실', '용도', '사용자', '의사결정', '의료', '법률'],
			fr: ['avant tout déploiement', 'avant de déployer', 'déploiement', 'en production', 'à haut risque', 'critique*', 'sensible*', 'sorties', 'réponses', 'contenu généré', 'cas d\'usage', 'utilisateurs', 'décision*', 'médica*', 'juridique*'],
			de: ['vor dem einsatz', 'vor der nutzung', 'einsatz', 'in produktion', 'hochrisiko*', 'kritisch*', 'sensib*', 'ausgaben', 'antworten', 'generierte inhalte', 'anwendungsfall', 'nutzer', 'anwender', 'entscheidung*', 'medizinisch*', 'rechtlich*'],
			es: ['antes de desplegar', 'antes de implement*', 'despliegue', 'en producción', 'alto riesgo', 'crític*', 'sensible*', 'salidas', 'respuestas', 'contenido generado', 'caso de uso', 'casos de uso', 'usuarios', 'decisiones', 'médic*', 'legal*'],
		},
		// People who know better than the model.
		'checker': {
			en: ['physician*', 'doctor*', 'clinician*', 'radiologist*', 'nurse', 'pharmacist*', 'expert*', 'specialist*', 'professional*', 'lawyer*', 'attorney*', 'translator*', 'editor', 'editors', 'engineer*', 'teacher*', 'human', 'humans', 'person', 'persons', 'somebody', 'someone', 'second reader', 'native speaker*', 'operator*', 'supervisor*', 'moderator*', 'analyst*', 'officer*', 'biologist*', 'curator*', 'colleague*'],
			zh: ['医生', '医师', '专家', '专业人员', '专业人士', '律师', '译者', '编辑', '工程师', '教师', '人工', '人员', '母语者', '操作员', '审核员', '醫師', '專家', '專業人員', '律師', '編輯', '人員'],
			ja: ['医師', '専門家', '弁護士', '翻訳者', '編集者', '技術者', '教員', '人間', '人手', '担当者', 'ネイティブ', '有資格者'],
			ko: ['의사', '전문가', '변호사', '번역가', '편집자', '엔지니어', '교사', '사람', '담당자', '원어민'],
			fr: ['soignant*', 'infirmi*', 'pharmacien*', 'médecin*', 'expert*', 'spécialiste*', 'professionnel*', 'avocat*', 'juriste*', 'traducteur*', 'ingénieur*', 'enseignant*', 'humain*', 'personne', 'quelqu\'un', 'relecteur*'],
			de: ['radiolog*', 'patholog*', 'redakteur*', 'redaktion', 'apotheker*', 'pfleg*', 'lektor*', 'arzt', 'ärzt*', 'fachperson*', 'fachleute*', 'fachkraft', 'fachkräfte*', 'expert*', 'anwalt', 'anwält*', 'jurist*', 'übersetzer*', 'ingenieur*', 'lehrkraft', 'lehrkräfte', 'menschen', 'mensch', 'person', 'jemand*', 'muttersprachler*'],
			es: ['editor', 'editores', 'editora', 'radiólog*', 'periodista*', 'revisor*', 'corrector*', 'médic*', 'expert*', 'especialista*', 'profesional*', 'abogad*', 'traductor*', 'ingenier*', 'docente*', 'human*', 'persona', 'personas', 'alguien', 'nativ*'],
		},
		'check': {
			en: ['look at', 'looks at', 'check', 'checks', 'checked', 'double-check*', 'review', 'reviews', 'reviewed', 'confirm', 'confirms', 'confirmed', 'approve', 'approves', 'approved', 'approving', 'approval', 'verify', 'verifies', 'verified', 'inspect', 'inspects', 'inspected', 'sign off', 'signed off', 'read', 'reads', 'proofread', 'decide', 'decides', 'take the decision', 'takes the decision', 'make the final', 'makes the final', 'final say', 'last word', 'supervise', 'oversee', 'watch', 'in the loop', 'consult', 'consulted', 'compare', 'compared', 'intervene', 'override', 'validate', 'audit'],
			zh: ['复核', '审核', '核对', '核实', '确认', '检查', '把关', '审阅', '批准', '决定', '咨询', '监督', '比对', '校对', '复查', '干预', '重新测试', '重新评估', '重新验证', '複核', '審核', '核對', '確認', '檢查', '諮詢', '校對'],
			ja: ['確認', '確かめ', '点検', 'チェック', '検証', '照合', '承認', '判断', '相談', '監督', '見直', 'レビュー', '校閲'],
			ko: ['확인', '검토', '점검', '검증', '대조', '승인', '판단', '상담', '감독', '검수', '교정'],
			fr: ['relire', 'relecture', 'relise*', 'relu*', 'vérifi*', 'contrôl*', 'confirm*', 'approuv*', 'valid*', 'consult*', 'supervis*', 'examin*', 'décid*', 'compar*', 'revoie*', 'revu*'],
			de: ['gegenlesen', 'prüf*', 'geprüft', 'überprüf*', 'kontrollier*', 'bestätig*', 'freigeb*', 'genehmig*', 'ansehen', 'begutacht*', 'entscheid*', 'konsultier*', 'beaufsichtig*', 'vergleich*', 'absegnen'],
			es: ['revis*', 'comprueb*', 'comprob*', 'verifi*', 'confirm*', 'aprueb*', 'aprob*', 'valid*', 'consult*', 'supervis*', 'examin*', 'decid*', 'compar*', 'contrast*', 'coteje*', 'pasar por', 'pase por'],
		},
		// What is to be checked.
		'checkable': {
			en: ['names', 'dates', 'figures', 'numbers', 'facts', 'citation*', 'quotation*', 'quotes', 'references to', 'reference work', 'sources', 'claims', 'answer', 'answers', 'translation', 'translations', 'transcript*', 'predictions', 'diagnos*', 'findings', 'detections', 'every image', 'each image', 'every output', 'each output', 'commands', 'generated code', 'threshold', 'thresholds', 'doses', 'dosages', 'results before', 'before acting', 'before publish*', 'before they publish', 'false negatives', 'false positives', 'drift', 'every month', 'each month', 'locally', 'local data', 'own data', 'extracted', 'totals', 'amounts', 'with the original', 'against the original', 'to the original'],
			zh: ['姓名', '日期', '数字', '事实', '引文', '引用', '出处', '答案', '结论', '译文', '翻译', '转写', '预测', '诊断', '检测结果', '命令', '代码', '阈值', '剂量', '发布前', '使用前', '上线前', '本地数据', '数据上重新', '原文', '結論', '翻譯', '診斷', '發布前'],
			ja: ['名前', '日付', '数値', '事実', '引用', '出典', '回答', '結論', '訳文', '翻訳', '予測', '診断', '検出結果', 'コマンド', '閾値', '投与量', '公開前', '利用する前', '自組織のデータ'],
			ko: ['이름', '날짜', '숫자', '수치', '사실', '인용', '출처', '답변', '결론', '번역', '예측', '진단', '명령', '임계값', '용량', '게시하기 전', '사용하기 전', '자체 데이터'],
			fr: ['noms', 'dates', 'chiffres', 'faits', 'citations', 'sources', 'réponse', 'réponses', 'traduction', 'traductions', 'prédictions', 'diagnostic*', 'commandes', 'seuil', 'seuils', 'doses', 'avant publication', 'avant de publier', 'données locales'],
			de: ['namen', 'daten gegen', 'zahlen', 'fakten', 'zitate', 'quellen', 'antwort', 'antworten', 'übersetzung*', 'vorhersagen', 'diagnose*', 'befund*', 'befehle', 'schwellenwert*', 'dosierung*', 'vor der veröffentlichung', 'eigenen daten'],
			es: ['nombres', 'fechas', 'cifras', 'hechos', 'citas', 'fuentes', 'respuesta', 'respuestas', 'traducción', 'traducciones', 'informes', 'predicciones', 'diagnóstico*', 'comandos', 'umbral', 'umbrales', 'dosis', 'antes de publicar', 'datos locales'],
		},
		// What a change of the model takes.
		'retraining': { zh: ['重新训练', '重新訓練'] },
		// Advice on running, training and measuring the model.
		'technical': {
			en: ['benchmark*', 'leaderboard', 'temperature', 'top_p', 'top-p', 'max_tokens', 'sampling parameter*', 'sampling', 'decoding', 'prompt template*', 'chat template*', 'system prompt', 'step by step', 'install*', 'version', 'versions', 'vllm', 'quantiz*', 'gpu', 'gpus', 'batch', 'install', 'dataset', 'test set', 'validation set', 'pull request*', 'issue', 'issues', 'paper', 'report', 'documentation', 'output length', 'multiple tests', 'average the results', 'evaluation script*', 'input audio', 'sampling rate', 'license'],
			zh: ['温度', '采样', '解码', '提示词模板', '对话模板', '安装', '版本', '显存', '量化', '测试集', '验证集', '基准', '榜单', '输出长度', '参数设置', '数据集', '论文', '技术报告', '许可', '协议', '溫度', '採樣', '安裝', '測試集', '參數設定'],
			ja: ['温度', 'サンプリング', 'テンプレート', 'インストール', 'バージョン', '量子化', 'テストセット', 'ベンチマーク', 'データセット', '論文', 'ライセンス'],
			ko: ['온도', '샘플링', '템플릿', '설치', '버전', '양자화', '테스트셋', '벤치마크', '데이터셋', '논문', '라이선스'],
			fr: ['température', 'échantillonnage', 'installation', 'version', 'quantification', 'jeu de test', 'article', 'licence'],
			de: ['temperatur', 'sampling', 'installation', 'version', 'quantisierung', 'testdatensatz', 'testset', 'lizenz'],
			es: ['temperatura', 'muestreo', 'instalación', 'versión', 'cuantización', 'conjunto de prueba', 'artículo', 'licencia'],
		},
	},
	evidence: [
		{ says: 'tells users to check before anything comes of it', degree: 'disclosed', all: ['own.order', 'own.bidden', 'own.beforehand', ['own.reason', 'own.checkable', 'own.checker', 'own.concern']], none: ['own.of-others', 'own.technical', 'own.tools', 'hyperparameter', 'install-run', 'code', 'offers'] },
		{ says: 'tells users not to take the output as it comes', degree: 'disclosed', all: ['own.distrust', ['own.order', 'own.checkable', 'own.check', 'own.concern', 'own.reason', 'own.beforehand', 'risk']], none: ['own.of-others', 'own.technical', 'own.tools', 'hyperparameter', 'install-run', 'code'] },
		{ says: 'tells users to check what the model gives', degree: 'disclosed', all: ['own.order', 'own.bidden', ['own.checkable', 'own.concern'], 'own.reason'], none: ['own.of-others', 'own.technical', 'own.tools', 'hyperparameter', 'install-run', 'code', 'offers', 'train', 'evaluating', 'score'] },
		{ says: 'says who should check what the model gives', degree: 'disclosed', all: [['own.advise', 'own.urge'], 'own.checker', 'own.check'], none: ['own.of-others', 'own.technical', 'own.tools', 'hyperparameter', 'install-run', 'document'] },
		{ says: 'says what users should check', degree: 'disclosed', all: [['own.advise', 'own.urge'], 'own.check', 'own.checkable'], none: ['own.technical', 'own.tools', 'hyperparameter', 'install-run', 'how-to', 'train', 'document', 'code'] },
		{ says: 'says what users should do about the risks', degree: 'disclosed', all: ['own.advise', 'own.act', 'own.concern'], none: ['own.checked', 'own.technical', 'own.tools', 'score', 'hyperparameter', 'install-run', 'own.retraining'] },
		{ says: 'asks users to guard against risk or bias', degree: 'disclosed', all: ['own.advise', 'own.act', ['risk', 'bias', 'safety']], none: ['own.technical', 'own.tools', 'score', 'hyperparameter', 'install-run', 'train'] },
		{ says: 'recommends a check under a heading on recommendations', degree: 'disclosed', all: ['own.act'], none: ['score'], under: true },
	],
	section: 'prose',
	template: {
		parent: { en: 'Bias, Risks, and Limitations', zh: '偏见、风险与局限性' },
		heading: { en: 'Recommendations', zh: '建议' },
		body: {
			en: '<!-- One step for each risk above: what to test, review, filter or leave to a person. -->\n\n- **Before deployment:** [More Information Needed]\n- **In operation:** [More Information Needed]\n- **Decisions that need a person:** [More Information Needed]\n',
			zh: '<!-- 针对上文每项风险给出一项做法：测试、复核、过滤，或交由人工决定。 -->\n\n- **部署前：** [待补充]\n- **运行中：** [待补充]\n- **必须由人作出的决定：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Bias, Risks, and Limitations > Recommendations' },
		{ framework: 'mitchell', item: 'Caveats and Recommendations: recommendations' },
		{ framework: 'fmti', item: '89 External developer mitigations; 92 Documentation for responsible use' },
		{ framework: 'cyclonedx', item: 'considerations.ethicalConsiderations[].mitigationStrategy' },
	],
};
