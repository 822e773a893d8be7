/** Common first names in Indonesian news, Indonesian and foreign; a capitalised word among them opens a person's name. */
export const givenNames: ReadonlySet<string> = new Set(
  `ma'ruf maruf mu'ti rifa'i sa'ad syafi'i komang ketut kadek gede nengah luh nathan egy asnawi pratama marselino witan rafael ivar sandy thom jay mees eliano calvin abdel abdul abdullah abdurrahman abu achmad ade adi adinda aditya adrian agung agus agustina ahmad aisyah ajeng akbar albert
  alejandro alex alexander alexei alfian alfred ali ali alice alif amanda amin amir amran anas andi andika andre andrea andreas andrew andri
  andy angela anggi anggraini ani anita anne anthony antonio antony anton anwar ardi ari arief arif arifin aris arman arya asep ashari astri
  astuti ayu azis aziz badrodin bagus bambang basuki bayu benjamin benny bernard bima bobby boris boy brian bruce bryan budi budiman burhanuddin
  cahya cahyo carlos catherine charles chandra christian christine christopher cindy citra clara daniel danang darmawan david debby dede dedi dedy
  deni denny dewi dian diana dicky didi didik diego dimas dina dini dita djoko dmitri dmitry dody donald doni donny dwi eddy edi edward edy efendi
  eka eko elena eli elisabeth elizabeth ella elly elon emir emma emmanuel endah endang eric erick erik erna ernest erni erwin eva evan fadil fadli
  fahri fahmi fajar faisal farah farhan farid fatimah febri felix ferdinand ferdy ferry fery fiona firman fitri francesco francis francisco franky
  frans fransiskus fredy gading galih ganjar gatot george giovanni gilang gita gregory guntur gus gusti guillermo habib hadi hafiz hakim hamid hamzah
  hana handoko hani hanif haris hariyadi harry hartono haryanto haryono hasan hasanuddin hassan hasto hendra hendri hendro henry heri herman hermawan
  hery heru hidayat hilda hilman husein hussein i ibnu ibrahim ida idrus ikhsan ilham imam imron indah indra indri ingrid intan iqbal irfan irma irwan
  isabel iskandar ismail iwan jack jacob jaka jamal james jan jane jason jazilul jean jeff jefri jennifer jenny jeremy jessica jim jimmy jo joe johan
  john johnny joko jonathan joni jorge jose josef joseph joshua juan julia julian julius jusuf kamil karen karl kartika katherine kevin khalid khofifah
  kiki komarudin krisna kristin kurnia kurniawan kusuma laila laksmi lalu larasati larry laura lee lena leo leonardo lestari liam lia lili lina linda lisa
  louis lucas luis lukas lukman lutfi luthfi lydia m made maharani mahendra mahmud maman manuel marc marco marcus maria mario marina mark marsudi
  martin mary maruli maulana max maya mega megawati melani mia michael miguel mikhail mira moch mochamad mochammad moh mohamad mohamed mohammad
  mohammed monica muchlis muchtar muhaimin muhamad muhammad muhammed mukti mulyadi mulyono munir murni muslim mustafa mustofa nabila nadia najwa nana
  nancy nanang narendra nasir nasrul natalia nia nicholas nicolas nikita nikolai nina nizar noor novi novita nugroho nur nurdin nurhayati nurul nyoman
  oesman oktavia olga oliver omar osman otto pablo pandu patricia patrick paul paula pedro permadi peter petrus philip pieter pipit poppy prabowo
  prasetyo pratama priyo puan purnama purnomo purwanto puspita putra putri putu quincy rachel rachmat raden radit rafael rahma rahman rahmat rahmawati
  raihan raka ramadhan ramli randy rani ratih ratna raymond reza ria rian ricardo richard ricky ridwan rifqi rika rina rini rio rita rizal rizki rizky
  robby robert roberto robin rocky rodrigo roger roland roman romi ronald ronny rosa rosan rosmini roy rudi rudy rusdi ruslan ryan saan sabrina saepul
  said saiful saldi salim salman samsul samuel sandra sandy santi santoso sapto sara sarah sari satria satrio satya sean sebastian sergei sergey setya
  setyo shinta siti slamet sofyan sonia sony sophie sri stefan stephen steven steve sudirman sugeng suhardi suharso suharto suhartoyo suherman sukma
  sultan sulaiman sunarto supriyadi surya susan susanto susi susilo sutarman sutrisno suwandi syafruddin syahrul syaiful syarif syarifuddin tantri tara
  taufan taufik taufiq teddy teguh tenten teuku theo theresa thomas thoriqul tim tina tio titi tjahjo toby tom tommy toni tony tri triyono tubagus ujang ulfa
  umar usman utomo vera victor vincent vina vivi vladimir volodymyr wahid wahidin wahyu wahyudi wahyuni walter wawan wayan wendy widi widodo widya william
  winda winston wisnu wulan wulandari xavier yahya yanti yanto yasin yati yeni yogi yoga yohanes yoko yosef yudi yudha yulia yuliana yuni yunus yuri yusril
  yusuf zaenal zainal zainuddin zainudin zaki zara zulfikar zulkifli`.split(/\s+/u),
)

/** Family names, first in the name, of East Asian people: `Kim Jong Un`, `Xi Jinping`. */
export const eastAsianSurnames: ReadonlySet<string> = new Set(
  'an bae ban chang chen cho choe choi chou chung han hong hwang jang jeon jeong jin jo jung kang kim kwon lee li lim liu moon na nam oh paik pak park ri ryu seo shin sin son song tan wang wen wu xi yang yi yoo yoon yun zhang zhao zhou'.split(
    ' ',
  ),
)

/** Small words inside a person's name: `Mohammed bin Salman`, `Ursula von der Leyen`. */
export const nameParticles: ReadonlySet<string> = new Set([
  'al',
  'ar',
  'as',
  'bin',
  'binti',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'el',
  'ibn',
  'la',
  'ter',
  'van',
  'von',
])
