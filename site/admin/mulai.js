/** Starts the editor of one region: its configuration lies beside the page, how files are written in our own format. */
import { bentukDaerah, bentukNaskah } from "../../scripts/publish/admin/bentuk/bentuk.ts";
import { isAda } from "./gudang.js";

/** Where the editor keeps what a person chose, the language among it. */
const PILIHAN = "sveltia-cms.prefs";

// Indonesian, whatever the browser speaks, until someone chooses another.
if (localStorage.getItem(PILIHAN) === null) localStorage.setItem(PILIHAN, JSON.stringify({ locale: "id" }));

// It reads that as soon as it is loaded.
const { default: CMS } = await import("@sveltia/cms");
const { cms, rupa, folder } = await (await fetch("konfigurasi.json")).json();
const dunia = { rupa, folder, isAda: (path) => isAda(cms.backend, path) };

CMS.registerCustomFormat("naskah", "md", bentukNaskah(dunia));
CMS.registerCustomFormat("daerah", "yaml", bentukDaerah(dunia));
await CMS.init({ config: cms });
