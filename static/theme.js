// Runs before the first paint, so that a remembered theme does not flash in late. The address has the first word.
try {
	var asked = new URLSearchParams(location.search).get('theme');
	var theme = asked || localStorage.getItem('onrecord-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be blocked; then the theme follows the system.
}
