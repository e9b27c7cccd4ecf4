import type { Terms } from '../../disclosure';

/** Headings that ask where the material came from: "Where the recordings come from". */
export const cameFrom: readonly string[] = ['data', 'dataset', 'text', 'texts', 'images', 'pictures', 'photos', 'sounds', 'sound', 'audio', 'recordings', 'music', 'videos', 'clips', 'documents', 'pages', 'examples', 'samples', 'voices', 'speech', 'words', 'code', 'sequences', 'molecules', 'scans'].flatMap((what) => ['comes from', 'come from', 'came from'].map((verb) => `where the ${what} ${verb}`));

/** That the material was had from its owners by contract. */
export const licensedFrom: Terms = {
	en: ['licensed to us', 'licensed from', 'licensed by', 'licensed through', 'licensed via', 'licence agreement* with', 'license agreement* with', 'licensing agreement* with', 'agreement* with', 'agreed with', 'contract with', 'contracts with', 'under contract', 'under licence from', 'under license from', 'legal agreement*', 'purchased from', 'bought from', 'acquired from', 'procured from', 'commissioned from', 'supplied by', 'supplied us', 'made available to us', 'by permission of', 'with permission of', 'with the permission of'],
	zh: ['授权自', '获得授权', '取得授权', '授权使用', '正版授权', '签有合约', '签订协议', '签署协议', '签约', '购自', '采购自', '取得授權', '獲得授權', '授權使用', '簽有合約', '簽訂', '簽約', '購自'],
	ja: ['ライセンスを受け', 'ライセンス契約', '許諾を得', '許諾を受け', '使用許諾', '契約を結', '契約してい', '契約のもと', '購入し'],
	ko: ['라이선스를 받', '라이선스 계약', '계약을 맺', '계약을 체결', '사용 허락', '허가를 받', '구매한', '구매했'],
	fr: ['sous licence auprès', 'licence accordée', 'accord avec', 'accords avec', 'contrat avec', 'contrats avec', 'acheté* auprès', 'acquis* auprès', 'avec l\'autorisation'],
	de: ['lizenziert*', 'lizenzvertrag*', 'lizenzverträge*', 'verträge mit', 'vertrag mit', 'erworben von', 'gekauft bei', 'mit genehmigung', 'vertraglich*'],
	es: ['licenciad* por', 'licenciad* de', 'acuerdo con', 'acuerdos con', 'contrato con', 'contratos con', 'comprad* a', 'adquirid* a', 'con permiso de', 'con autorización'],
};

/** Who owns or sells material. */
export const owners: Terms = {
	en: ['vendor', 'vendors', 'supplier', 'suppliers', 'rights holder*', 'rightsholder*', 'right holders', 'copyright holder*', 'copyright owners', 'owners', 'data partners', 'providers', 'stock agencies', 'agencies', 'publishers', 'labels', 'recordists', 'sound engineers', 'recording engineers', 'sound designers', 'professional musicians', 'composers', 'photographers', 'freelancers', 'libraries', 'catalogue', 'catalog'],
	zh: ['供应商', '版权方', '权利人', '版权所有者', '录音师', '摄影师', '素材库', '图库', '音效库', '提供方', '供應商', '版權方', '權利人', '錄音師', '攝影師'],
	ja: ['権利者', '権利元', 'ベンダー', '提供元', '提供会社', '録音技師', '録音エンジニア', '写真家', '音響効果'],
	ko: ['권리자', '저작권자', '공급사', '공급업체', '벤더', '녹음 기사', '음향 전문가', '사진작가'],
	fr: ['ayants droit', 'fournisseurs', 'prestataires', 'preneurs de son', 'ingénieurs du son', 'photographes', 'catalogue'],
	de: ['rechteinhaber*', 'anbieter*', 'lieferanten', 'tontechniker*', 'tonleute*', 'fotografen', 'katalog'],
	es: ['titulares', 'proveedores', 'técnicos de sonido', 'ingenieros de sonido', 'fotógrafos', 'catálogo'],
};

/** That examples are made by a machine for the training. */
export const synthesises: Terms = {
	en: ['generate', 'generates', 'generated', 'generating', 'synthesise*', 'synthesize*', 'synthesis', 'create', 'creates', 'created', 'creating', 'produce', 'produces', 'produced', 'producing', 'build', 'builds', 'built', 'construct', 'constructs', 'constructed', 'make', 'makes', 'made', 'invent', 'invents', 'invented'],
	zh: ['合成', '生成', '构造', '构建', '造出', '出题', '自动产生', '批量产出', '產生', '建構', '構造'],
	ja: ['合成', '生成', '構築', '自動作成', '作り出'],
	ko: ['합성', '생성', '구축', '만들어'],
	fr: ['génère', 'générer', 'synthèse', 'synthétis*', 'crée', 'créer', 'produit', 'produire', 'construi*'],
	de: ['erzeug*', 'generier*', 'synthese', 'synthetisier*', 'erstellt', 'baut', 'konstruier*'],
	es: ['genera', 'generar', 'síntesis', 'sintetiz*', 'crea', 'crear', 'produce', 'producir', 'constru*'],
};

/** By what such examples are made. */
export const generator: Terms = {
	en: ['pipeline', 'synthesis pipeline', 'generation pipeline', 'engine', 'workflow', 'framework', 'automatically', 'at scale', 'in bulk', 'large quantities', 'synthetic', 'multi-agent', 'multiple agents'],
	zh: ['流程', '流水线', '管线', '框架', '引擎', '自动', '规模化', '大规模', '批量', '多个智能体', '几个智能体', '多智能体', '流水線', '自動', '規模化'],
	ja: ['パイプライン', '自動', '大規模', '大量'],
	ko: ['파이프라인', '자동', '대규모', '대량'],
	fr: ['pipeline', 'chaîne', 'automatiquement', 'à grande échelle', 'synthétiques'],
	de: ['pipeline', 'automatisch', 'in großem umfang', 'synthetische*'],
	es: ['pipeline', 'canalización', 'automáticamente', 'a gran escala', 'sintéticas', 'sintéticos'],
};

/** Of what reinforcement learning makes its data. */
export const trainingTasks: Terms = {
	en: ['training tasks', 'training environments', 'training problems', 'training prompts', 'training trajectories', 'agent tasks', 'agentic tasks', 'tool-use tasks', 'tool-use training', 'rl environments', 'rl tasks', 'synthetic environments', 'synthetic tasks', 'synthetic agent tasks', 'synthetic problems', 'post-training on these', 'training data'],
	zh: ['训练任务', '训练题', '训练环境', '训练数据', '智能体任务', '智能体题目', '智能体环境', '工具使用任务', '合成任务', '合成环境', '強化學習環境', '訓練任務', '訓練環境', '訓練資料'],
	ja: ['学習用タスク', '学習タスク', '学習環境', '学習データ', 'エージェントタスク', '合成タスク', '合成環境'],
	ko: ['학습 태스크', '학습 과제', '학습 환경', '학습 데이터', '에이전트 과제', '에이전트 태스크', '합성 과제'],
	fr: ['tâches d\'entraînement', 'environnements d\'entraînement', 'données d\'entraînement', 'tâches d\'agent', 'tâches synthétiques', 'environnements synthétiques'],
	de: ['trainingsaufgaben', 'trainingsumgebungen', 'trainingsdaten', 'agentenaufgaben', 'synthetische aufgaben', 'synthetische umgebungen'],
	es: ['tareas de entrenamiento', 'entornos de entrenamiento', 'datos de entrenamiento', 'tareas de agente', 'tareas de agentes', 'tareas sintéticas', 'entornos sintéticos'],
};

/** One collection for learning and for measuring. */
export const bothUses: Terms = {
	en: ['training and evaluation', 'training and testing', 'training and validation', 'training and test', 'evaluation and training', 'trained and evaluated', 'trained and tested', 'train and evaluate', 'both training', 'for training as well as'],
	zh: ['训练和评测', '训练与评测', '训练和评估', '训练与评估', '训练和测试', '訓練與評測', '訓練和評估'],
	ja: ['学習と評価', '学習・評価', '訓練と評価', '学習および評価', '学習にも評価'],
	ko: ['학습과 평가', '학습 및 평가', '훈련과 평가', '훈련 및 평가'],
	fr: ['entraînement et l\'évaluation', 'entraînement et évaluation', 'entraîné* et évalué*', 'entraînement comme'],
	de: ['training und evaluation', 'training und evaluierung', 'training und auswertung', 'trainiert und getestet', 'training wie'],
	es: ['entrenamiento y evaluación', 'entrenamiento y la evaluación', 'entrenad* y evaluad*', 'entrenar y evaluar'],
};

/** That a model wrote the examples: by which one is told beside it. */
export const writtenByModel: Terms = {
	en: ['generated by', 'generated with', 'generated from', 'generated using', 'synthesised by', 'synthesised with', 'synthesized by', 'synthesized with', 'produced by', 'produced with', 'sampled from', 'distilled from', 'outputs of', 'outputs from', 'responses of', 'responses from', 'answers of', 'completions of', 'completions from', 'traces of', 'traces from'],
	zh: ['生成的数据', '生成的样本', '生成的推理', '生成的回答', '生成的资料', '生成的資料', '合成的数据', '产生的样本', '输出的数据'],
	ja: ['で生成した', 'が生成した', 'による生成', 'で生成された', 'により生成された', 'で合成した'],
	ko: ['생성한', '생성된', '로 합성한', '합성된'],
	fr: ['généré* par', 'généré* avec', 'produit* par', 'sorties de'],
	de: ['erzeugt von', 'generiert von', 'generiert mit', 'erzeugt mit', 'erzeugten daten', 'generierten daten', 'generierten beispielen', 'ausgaben von'],
	es: ['generad* por', 'generad* con', 'producid* por', 'salidas de'],
};
