import { assert } from 'chai';
import { toCsv } from '../../src/reports/csv';

describe('reports: csv', () => {
	it('quotes what would break a row', () => {
		assert.equal(toCsv([['a', 'b,c', 'd "e"', 'f\ng'], [1, 0.5, '', '-']]), 'a,"b,c","d ""e""","f\ng"\r\n1,0.5,,\'-\r\n');
	});

	it('lets no text become a formula, and leaves numbers alone', () => {
		assert.equal(toCsv([['=HYPERLINK("http://x")', '+1+1', '@SUM(A1)', '-2+3', '\t=1', '＝1', '-5', -5]]), '"\'=HYPERLINK(""http://x"")",\'+1+1,\'@SUM(A1),\'-2+3,\'\t=1,\'＝1,-5,-5\r\n');
	});

	it('lets none begin behind what other spreadsheets take for the end of a cell', () => {
		assert.equal(toCsv([['a;=1+1', 'b;  @x\t+1', 'c; d-1;e']]), "a;'=1+1,b;  '@x\t'+1,c; d-1;e\r\n");
	});
});
