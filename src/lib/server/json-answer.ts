/** What a page fetches from beside itself: plain data. */
export const jsonAnswer = (data: unknown): Response =>
	new Response(JSON.stringify(data), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
