// Runs before the first paint, so that a remembered theme does not flash in late. The address has the first word.
try {
	var isTheme = (value) => value === 'light' || value === 'dark';
	var theme = new URLSearchParams(location.search).get('theme');
	if (!isTheme(theme)) theme = localStorage.getItem('onrecord-theme');
	if (isTheme(theme)) document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be blocked; then the theme follows the system.
}
