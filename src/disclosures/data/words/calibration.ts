import type { Terms } from '../../disclosure';

/** What a quantisation looked at to see which weights matter: the data of a model that is made without a run of its own. */
export const calibration: Terms = {
	en: ['imatrix', 'importance matrix', 'calibration data*', 'calibration set', 'calibration text*', 'calibration file', 'calibration samples', 'calibration dataset', 'calibration_data*', 'calibrated on', 'calibrated with', 'calibrated using', 'calibrated from', 'calibration was', 'calibration used', 'for calibration', 'as calibration'],
	zh: ['校准集', '校准数据', '校准用', '用于校准', '做校准', '校準資料', '校準集'],
	ja: ['キャリブレーションデータ', 'キャリブレーションに', '較正データ', '重要度行列'],
	ko: ['캘리브레이션 데이터', '캘리브레이션에', '보정 데이터'],
	fr: ['données de calibration', 'calibré* avec', 'calibré* sur', 'calibration sur'],
	de: ['kalibrierdaten', 'kalibrierungsdaten', 'kalibriert mit', 'kalibriert auf'],
	es: ['datos de calibración', 'calibrado con', 'calibrado sobre', 'dados de calibração', 'calibrado com'],
};
