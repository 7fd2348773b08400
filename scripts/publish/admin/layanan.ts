/** The git host in which a region's files are kept: how the editor speaks to it, and nothing else. */
import type { Sunting } from "../../model/generated/schema-types.ts";

/** What the editor and its page must know of a git host. */
export interface Layanan {
	/** `backend` of the editor's configuration. */
	readonly backend: Readonly<Record<string, unknown>>;
	/** Where the editor sends requests: sources of a Content-Security-Policy. */
	readonly sambungan: readonly string[];
	/** Where pictures of people come from. */
	readonly gambar: readonly string[];
	/** The repository as a page for people. */
	readonly halaman: string;
}

/** Messages of commits, in the language of those who read them. */
const PESAN = {
	create: "Tambah {{collection}}: {{slug}}",
	update: "Ubah {{collection}}: {{slug}}",
	delete: "Hapus {{collection}}: {{slug}}",
	uploadMedia: "Unggah {{path}}",
	deleteMedia: "Hapus {{path}}",
	openAuthoring: "{{message}}",
};

function github({ repositori, alamat, masuk }: Sunting): Pick<Layanan, "backend" | "sambungan" | "gambar"> {
	const api = alamat ? { api_root: `${alamat}/api/v3`, graphql_api_root: `${alamat}/api/graphql` } : {};
	return {
		backend: {
			name: "github",
			repo: repositori,
			...api,
			...(masuk ? { base_url: masuk, auth_methods: ["oauth", "token"] } : { auth_methods: ["token"] }),
		},
		sambungan: [alamat ?? "https://api.github.com"],
		gambar: alamat ? [alamat] : ["https://avatars.githubusercontent.com"],
	};
}

function gitlab({ repositori, alamat = "https://gitlab.com", id_aplikasi }: Sunting): ReturnType<typeof github> {
	return {
		backend: {
			name: "gitlab",
			repo: repositori,
			base_url: alamat,
			api_root: `${alamat}/api/v4`,
			graphql_api_root: `${alamat}/api/graphql`,
			...(id_aplikasi
				? { auth_type: "pkce", app_id: id_aplikasi, auth_methods: ["oauth", "token"] }
				: { auth_methods: ["token"] }),
		},
		sambungan: [alamat],
		gambar: [alamat],
	};
}

export function layananOf(sunting: Sunting): Layanan {
	const { layanan, repositori, cabang = "main" } = sunting;
	const { backend, ...lain } = layanan === "github" ? github(sunting) : gitlab(sunting);
	const akar = sunting.alamat ?? (layanan === "github" ? "https://github.com" : "https://gitlab.com");
	return {
		...lain,
		backend: { ...backend, branch: cabang, commit_messages: PESAN },
		halaman: `${akar}/${repositori}`,
	};
}
