/** A process of its own that reads naskah in PDF. */
import { bacaPdf } from "../../impor/pdf/dokumen.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { jawab } from "../../terjaga/jawab.ts";

jawab((bytes) =>
	bacaPdf(bytes).then(
		(dibaca) => ({ dibaca }),
		(error: unknown) => {
			if (error instanceof EnvironmentFault) return { salah: error.message };
			throw error;
		},
	),
);
