import type { Terms } from '../disclosure';

const each = (befores: readonly string[], words: readonly string[]): string[] => befores.flatMap((before) => words.map((word) => before + word));

/** That a task is what it was tuned for. */
export const tunedFor: Terms = {
	en: each(['finetuned ', 'fine tuned ', 'trained ', 'retrained ', 'post trained ', 'distilled ', 'specialised ', 'specialized ', 'trained specifically ', 'fine tuned specifically '], ['for', 'on the task of', 'to do', 'to perform']),
	zh: ['微调用于', '训练用于', '专门训练', '微調用於', '訓練用於'],
	ja: ['用に学習', '用に微調整', '用にファインチューニング', '向けに学習', '向けに微調整', '向けにファインチューニング'],
	ko: ['용으로 학습', '용으로 파인튜닝', '용으로 미세조정', '에 맞게 학습', '에 맞춰 학습'],
	fr: ['affiné pour la', 'affiné pour le', 'affiné pour l\'', 'affiné sur la tâche', 'entraîné pour la', 'entraîné pour le', 'entraîné pour l\'', 'ajusté pour la', 'ajusté pour l\''],
	de: ['feinabgestimmt für', 'feinabgestimmt auf', 'feingetunt für', 'feingetunt auf', 'trainiert für', 'trainiert auf die', 'angepasst an'],
	es: ['ajustado para la', 'ajustado para el', 'afinado para la', 'entrenado para la', 'entrenado para el', 'adaptado a la', 'treinado para', 'ajustado para', 'addestrato per'],
};

/** The matter of a field, when a model is for it: "a BERT for court rulings". */
export const matter: Terms = {
	en: ['texts', 'newspaper*', 'newspapers', 'court*', 'rulings', 'contracts', 'legal', 'law', 'medical', 'clinical', 'biomedical', 'biology', 'chemistry', 'materials science', 'scientific', 'finance', 'financial', 'patents', 'literature', 'poetry', 'tweets', 'social media', 'reviews', 'e-commerce', 'customer service', 'customer support', 'education', 'agriculture', 'weather', 'climate', 'earth observation', 'remote sensing', 'satellite', 'astronomy', 'robotics', 'manufacturing', 'radiology', 'pathology', 'histology', 'genomics', 'single-cell', 'proteins', 'molecules', 'source code', 'logs', 'tickets', 'historical', 'archival', 'manuscripts', 'parliamentary', 'job ads', 'recipes', 'lyrics', 'games', 'chess', 'anime', 'portraits', 'landscapes', 'product photos', 'documents', 'invoices', 'receipts', 'time series', 'telecom', 'cybersecurity'],
	fr: ['textes', 'presse', 'juridique*', 'médica*', 'clinique*', 'scientifique*', 'financi*', 'brevets', 'littéra*', 'tweets', 'administratif*', 'documents', 'factures', 'archives', 'satellite'],
	de: ['texte*', 'zeitungen', 'urteile', 'gerichtsurteile', 'juristisch*', 'rechtstexte*', 'medizinisch*', 'klinisch*', 'wissenschaftlich*', 'finanz*', 'patente', 'literatur', 'tweets', 'dokumente', 'rechnungen', 'archiv*', 'satellit*'],
	es: ['textos', 'prensa', 'sentencias', 'jurídic*', 'médic*', 'clínic*', 'científic*', 'financier*', 'patentes', 'literari*', 'tuits', 'documentos', 'facturas', 'archivos históricos', 'satélite'],
};
