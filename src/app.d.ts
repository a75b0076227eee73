declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** A file that one page hands over to the next; gone after a reload. */
			file?: File;
		}
	}
}

export {};
