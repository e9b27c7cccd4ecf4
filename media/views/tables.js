// The script of the pages with tables of model cards: it sorts and filters rows and tells the extension what was clicked.
/* global acquireVsCodeApi, document */
(() => {
	const editor = acquireVsCodeApi();
	const state = editor.getState() ?? {};
	const table = document.getElementById('table');
	const rows = [...table.querySelectorAll('tbody tr')];

	const keep = (changes) => { editor.setState(Object.assign(state, changes)); };

	const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
	const sort = (column, direction) => {
		const heads = [...table.querySelectorAll('thead th')];
		const index = heads.findIndex((head) => head.firstElementChild.dataset.sort === column);
		if (index < 0) return;
		heads.forEach((head, at) => { head.setAttribute('aria-sort', at === index ? direction : 'none'); });
		const isNumber = heads[index].classList.contains('number');
		const sign = direction === 'ascending' ? 1 : -1;
		const valueOf = (row) => row.children[index].dataset.value;
		table.tBodies[0].append(...rows.toSorted((a, b) => sign * (isNumber ? valueOf(a) - valueOf(b) : compare(valueOf(a), valueOf(b)))));
		keep({ column, direction });
	};

	const filter = document.getElementById('filter');
	const count = document.getElementById('count');
	const show = () => {
		const wanted = filter.value.trim().toLowerCase();
		for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
		count.textContent = count.dataset.text.replace('{0}', rows.filter((row) => !row.hidden).length).replace('{1}', rows.length);
		keep({ filter: filter.value });
	};

	const differences = document.getElementById('differences');
	const showDifferences = () => {
		table.classList.toggle('differences', differences.checked);
		keep({ differences: differences.checked });
	};

	document.addEventListener('click', ({ target }) => {
		const button = target.closest('button');
		if (!button) return;
		const { action, sort: column, card, start, end } = button.dataset;
		if (column !== undefined) sort(column, button.parentElement.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending');
		if (card !== undefined) editor.postMessage({ card: Number(card), ...(start === undefined ? {} : { start: Number(start), end: Number(end) }) });
		if (action !== undefined) editor.postMessage({ action });
	});

	if (filter) {
		filter.value = state.filter ?? '';
		filter.addEventListener('input', show);
		show();
	}
	if (differences) {
		differences.checked = state.differences ?? false;
		differences.addEventListener('change', showDifferences);
		showDifferences();
	}
	if (state.column) sort(state.column, state.direction);
})();
