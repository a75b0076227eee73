// Stands in the head of each page and runs before the first paint, so that a remembered theme does not flash in late. The
// address has the first word.
try {
	var isTheme = (/** @type {unknown} */ value) => value === 'light' || value === 'dark';
	var asked = new URLSearchParams(location.search).get('theme');
	var theme = isTheme(asked) ? asked : localStorage.getItem('onrecord-theme');
	if (theme && isTheme(theme)) document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be blocked; then the theme follows the system.
}
