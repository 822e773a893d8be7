import type { EventRule } from "../event-rule.ts";

export const meet: EventRule = {
	type: "meet",
	means: "people or delegations come together to talk",
	verbs: [
		"ber-jumpa",
		"ber-sua",
		"ber-tatap muka",
		"ber-temu",
		"ber-unding",
		"meN-jamu",
		"meN-jumpa-i",
		"meN-salam-i",
		{
			words: "meN-temu-i",
			unless: ["kesulitan", "kendala", "jalan buntu", "ajal"],
		},
		{
			words: "meN-terima",
			with: ["kunjungan", "delegasi", "rombongan", "tamu"],
		},
	],
	nouns: [
		"KTT",
		"jumpa",
		"konferensi tingkat tinggi",
		"pembicaraan",
		"perjumpaan",
		"pertemuan",
		"pertemuan puncak",
		"perundingan",
	],
	examples: [
		{
			text: "Menlu Retno Marsudi bertemu Menlu Wang Yi di Bali, Jumat.",
			finds: "bertemu",
		},
		{
			text: "Pertemuan kedua kepala negara berlangsung di Bogor.",
			finds: "Pertemuan",
		},
		{ text: "Tim itu menemui jalan buntu.", finds: null },
	],
};
