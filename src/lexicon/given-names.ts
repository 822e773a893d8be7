/** Common first names in Indonesian news, Indonesian and foreign; a capitalised word among them opens a person's name. */
export const givenNames: ReadonlySet<string> = new Set(
  `abdel abdoulaye abdul abdullah abdurrahman abdurrohman abel abidin abimanyu abu achmad achsanul adam adama ade
  adelia adelina adhi adhitya adi adila adinda aditya adnan adrian adriana afif afifah afrizal agatha agnes agnieszka
  agung agus agustiawan agustin agustina agustinus ahmad ahmat ahmet aini ainun aisyah ajeng aji akbar akhmad akira
  alain alamsyah alan albert albin aldi aldo alejandro aleksandar aleksandr alena alessandro alex alexander alexandra
  alexei alfian alfonso alfonsus alfred alfredo ali alice alicia alif alina alisa alisha alison alissa allan alonso
  aloysius alvin alwi alyssa amadou amalia amanda amara amelia amelie amin aminah aminuddin amir amiruddin amit amran
  amy anas anastasia anatoly anders andhika andi andika andini andre andrea andreas andrew andri andy angela angelina
  angelo anggara anggi anggita anggoro anggraini angus ani anies anil anindya anisa anita anja ann anna annalena anne
  annika annisa ansar anthony antoine anton antonia antonio antonius antony anwar aprilia apriyanto ardi arga ari
  ariani arief ariel arif arifin arifuddin aris aristo ariyanto arjun arjuna arman armand armando arne arnold arsyad
  arthur arturo arum arya asad asep ashari ashley asnawi asrul astri astrid astuti asyari atik atika aurelia awaludin
  ayu azhar azis aziz azizah azka azlan azmi azwar bachtiar badrodin bagas bagja bagus bahar baharuddin bahri bahtiar
  baihaqi bakhtiar bakri balqis bambang barbara bartholomeus basuki bayu beatrice beatrix benedictus benediktus beni
  benjamin benny benyamin bernadette bernard bernardus bernd berta bertrand beth bettina betty billy bima binsar
  birgit bjorn björn boas bobby bogdan bojan bonar bonifasius boris boubacar boy brad bradley branko brenda brett
  brian brigitta brigitte bruce bruno bryan budi budiarto budiman budiono burhan burhanuddin busro bustami caesar
  cahya cahyo caitlin calvin camila carl carla carlo carlos carmen carol carolina caroline catarina catherine cecep
  cecilia celine cesar chairil chairul chandra charles charlie chloe chris christa christian christina christine
  christoph christophe christopher cindy citra claire clara clark claude claudia clement colin connor cornelius craig
  cristian cristina cut cyril daffa dahlan damayanti damianus damien danang dani daniel daniela daniele danilo danny
  darius darmawan darmawati darmin darren darto darwin darwis daryanto dasep daud dave david davide dean debby deborah
  deddy dede dedi dedy delia della deni denis denise dennis denny deny desi deswita desy devi devina dewanto dewi
  dhani diah dian diana diane diaz dicky didi didik diego dieter dietrich dikdik dilan dimas dina dinda dini dino
  dirga dirk dita djamal djarot djoko dmitri dmitry dody dominic dominikus dominique donald doni donna donny dora
  doris dorothea doug douglas dragan duncan dwi dyah dylan eddy edgar edi edoardo eduardo edward edwin edy efendi
  efraim egy eka eko eleanor elena eli eliano elias elif eliot elis elisabet elisabeth eliza elizabeth ella ellen
  ellie elliot elly elon elsa elvira emil emile emilia emiliano emilio emily emir emma emmanuel emre endah endang
  endra engkos enrique enzo eric erick erik erika erin erlangga erlina erman ermanto erna ernest ernesto erni erwin
  esteban ester esther esti ethan etienne etty eugene eugenia euis eunike eva evan evelyn evgeny evi ewa ezra fabian
  fachri fachrul fadhil fadil fadillah fadli fahmi fahri faisal faiz faizal fajar fandi fani fanny farah farhan farid
  farida farouk fathur fatih fatimah fatma fatou fatoumata fatur fauzan fauzi fauziah febby febri febrian febriana
  febriansyah federica federico felicia felipe felix fendi ferdi ferdinand ferdy fernando ferry fery fikri filip fina
  fiona fira firdaus firman firmansyah fitra fitri fitriana fitriani fitriyah florian francesco francis francisco
  francois frank franky frans fransisca fransiska fransiskus fred frederick frederik fredrik fredy frida friedrich
  friska fuad fuady furqon fyodor gabriel gabriela gabriella gading galih ganang gani ganjar gareth gary gatot gavin
  gede gennady georg george georges geraldine gerard gerardus gerhard gerry gerson giacomo gianluca gianni gilang
  gilbert gina ginanjar giorgio giovanni gita giulia giuseppe glenn gloria gonzalo gordon gracia graham greg gregorius
  gregory greta guido guillaume guillermo gunarto gunawan guntur gus gustav gustavo gusti habib habibi hadi hafidz
  hafiz hafizah haikal hairul hakan hakim halim halimah hamad hamdan hamdani hamid hamka hamzah hana hanafi handoko
  hani hanif hanna hannah hannes hans harald haris hariyadi harjo harmoko harold harry harsono hartanto hartati
  hartini hartono hartoyo haryadi haryanto haryati haryono hasan hasanuddin hasbi hasbullah hassan hasto hasyim
  hayatun hector heidi heike heinrich heinz helen helena helga helmi helmut helmy hendi hendra hendrawan hendri
  hendrik hendro hendy heni henny henri henrik henry heri heribertus herlina herman hermansyah hermanto hermawan
  hermina herni hernowo heru herwin hery hesti hidayat hideki hilda hilman hilmi hiroshi hisyam horst howard hubert
  hugo husein husni hussein i ian ibnu ibrahim ida idrus igor iin iis ika ike ikhsan ilham ilse ilya ilyas imam imelda
  imran imron ina indah indra indri indriani ines inggrid ingrid intan iqbal ira irawan irawati irene irfan iriana
  irina irine irma irsan irsyad irvan irwan isaac isabel isabella isak iskak iskandar ismael ismail ismet isnaini
  istiqomah ita ivan ivanka ivar ivo iwa iwan izzat jaap jacek jack jackson jacob jacqueline jacques jaelani jafar
  jaime jajang jaka jake jakob jakub jamal james jamie jan jane janet janette janos jaroslav jarot jasmine jason
  jauhari javad javier jay jayadi jazilul jean jeanne jeff jeffrey jefri jennifer jenny jens jeremy jerome jerry
  jessica jessie jill jim jimmi jimmy jo joan joanna joaquin jochen jodie jody joe joel johan johana johanes johannes
  john johnny joko jon jonas jonathan joni jordi jorge jose josef joseph josephine josh joshua josua joyce juan judith
  juergen julia julian juliana juliansyah julie juliet juliette julius jumadi juminten junaedi junaidi jurgen justin
  jusuf juwita kadek kadir kamala kamil kania karen karim karin karina karl karmila karsono karsten kartika kartini
  karyono kasim kasman katarina katarzyna kate katherine kathleen kathrin kathy katja kazuo keith kelvin kemal kenji
  kenneth kent ketut kevin khairil khairul khairunnisa khalid khofifah khoiri khoirul kieran kiki kirill kirsten klara
  klaus komang komarudin konstantin kresna krisna kristanto kristian kristiana kristin kristina kristoforus krzysztof
  kuncoro kurnia kurniawan kurt kusnadi kusno kusuma kusumawati kuswanto kyle laila laksmi lalu laras larasati larissa
  larry lars laszlo latif latifah laura laurence laurens laurent laurentius lee leila lena leo leon leonardo leonid
  leroy leslie lestari lia liam lidia lies lili liliana lilik lilis lily lina linda linus lisa lisbeth liselotte lloyd
  lorena lorenzo lothar louis louise luca lucas lucia luciana luciano ludwig luh luigi luis lukas lukasz luki lukman
  lukmanul lusi lusiana lutfi luther luthfi lydia lynn m ma'ruf made magdalena magnus maharani mahendra mahfudz
  mahinda mahmud maimun majid malcolm malik maman manfred manoj mansur mansyur manuel marc marcel marcelino marcella
  marcelle marcelo marcin marco marcos marcus marek margaret margareta margaretha margono margrethe maria mariana
  marianne mariano marie marin marina mario marissa maritza marius marjono mark marko markus marlina marselino marsudi
  marta martha marthen martin martina martinus maruf maruli marwan mary maryam maryono masduki mashuri maskur mastur
  mateo mathias matt matteo matthew matthias maulana maureen maurice mauricio maurits max maximilian maya mees mega
  megan megawati mehmet meilani meita melani melanie melinda melissa melvin merry mery meutya mia michael michal
  michel michele michelle mickael miftah miftahul miguel mike mikhail miko mila milena miles milos mimi mira miroslav
  misbah misbahul mitchell moch mochamad mochammad moh mohamad mohamed mohammad mohammed mohan mohsen molly monica
  monique moritz mu'ti muammar muchamad muchlis muchtar mudjiono muhaimin muhajir muhamad muhammad muhammed muhtar
  mujahid mujiono mukhlis mukhtar mukti mulyadi mulyana mulyani mulyanto mulyati mulyono munir murad murat murdiono
  murni murniati murtini musa muslih muslim mustafa mustakim mustapha mustofa muthia mutia muzakir muzakki nabil
  nabila nadia nadine nadya naila naim najib najwa nana nanang nancy nandang naomi narendra nasir nasruddin nasrudin
  nasrul nasrullah natalia natalya natasha nathan nathaniel nauval neil neneng nengah neni netty nguyen nia niamh
  nicholas nick nico nicola nicolai nicolas nicole nigel nikita nikolai nikolaus nikolay nila nilam nils nina nining
  nirmala nirwan nisa nizar noah noel nofri noor nor nora norbert norman novi novian noviana novianti novita
  novriansyah novrizal nugroho nur nuraeni nuraini nurcholish nurdiana nurdin nurfadilah nurhadi nurhasan nurhasanah
  nurhayati nurhidayat nurjanah nurkholis nurlaela nurlaila nurlela nurmala nurrahman nursyahbani nurul nurwahid
  nuryanti nuryanto nyoman oci odi oesman okky oktavia oktavian oktaviani olaf oleg oleksandr oleksiy olga oliver
  olivia olivier oman omar omer oscar oskar osman othman otto owen pablo pamela pandji pandu pangestu paolo pardi
  parlindungan parman parto pascal pascale patrice patricia patricio patrick patrik paul paula paulina pauline paulo
  paulus pavel pawel pedro peggy penny permadi petar peter petr petra petrick petronela petrus phil philip philippe
  phillip pierre pieter pietro piotr pipit poppy prabowo pram pramono pramudya pranab prasetya prasetyo prastowo
  pratama pratiwi pratomo priscilla priya priyanto priyo puan pudji pujiono purnama purnomo purwadi purwanti purwanto
  purwati purwono puspa puspita puspitasari putra putri putu qodari qomar qomaruddin quincy rachel rachid rachman
  rachmat rachmawati raden radit radityo radoslaw raf rafael rafi rafli rahadian rahayu rahma rahmad rahmadi rahman
  rahmani rahmaniah rahmat rahmatullah rahmawati rahul raihan rainer rajesh rajiv raka ralf ralph rama ramadhan
  ramadhani ramdan ramdani ramesh ramli ramon randall randy rangga rani ranti raphael rashid rasyid rasyidi ratih
  ratna raul ravi ray raymond raynald rebecca refly regina renata rendi rendra rendy rene reni renny reno reynaldi
  reynold reza rhea rhoma rhys ria rian riana ricard ricarda ricardo richard rick ricky ridwan rieke rifa'i rifki
  rifqi rika riko rina rini rio ririn riska riski rismawati riswan rita ritno rivaldi riyadi riyanto rizal rizaldi
  rizki rizky rob robby robert roberta roberto robertus robin rocky rodolfo rodrigo rodriguez roelof rofiq roger
  rohman rohmat rokhmin roland rolando rolf roman romi romli ronald ronan roni ronny rosa rosan rosmini rossa rowan
  roy ruben rudi rudiansyah rudianto rudiyanto rudolf rudy rukmana rukmini rully rupert rusdi ruslan rusli rusmin
  rusmini russell rusydi ruth ruud ryan ryszard sa'ad saan sabrina sadewa sadio saepul safira safitri safrizal sahat
  sahrul said saiful salahuddin saldi salim salma salman salsabila salvatore sam samantha sami samir samiun samsul
  samuel sandra sandy sanjay santi santosa santoso sapto saputra sara sarah sari sarwono sasmito satria satrio satya
  scott sean sebastian sebastianus sebastien selvi septi septian septiana septiawan serena serge sergei sergey sergio
  setiadi setiawan setiawati setya setyawan setyo setyono setyowati shafa shafira shane shanti sharon shaun sherly
  shinta shinzo siddiq sidney sigit silvana silvester silvia silvio silvy simon simone singgih sinta siska siti slamet
  sofia sofie sofwan sofyan solihin solikin sonia sony sophie soraya soren sri stacey stanislaus stanislav stefan
  steffen stella stephane stephanie stephen stevanus steve steven stuart subagyo subroto sudarmaji sudarmanto sudarno
  sudarsono sudarto sudaryanto sudibyo sudirja sudirman sudrajat sugeng sugiarto sugiharto sugito sugiyanto sugiyono
  suhada suhadi suhaimi suhardi suharso suhartini suharto suhartono suhartoyo suherman sujarwo sujatmiko sukardi sukma
  sukmawati sulaeman sulaiman sulastri sulistiyo sulistyo sulistyowati sultan sultoni sumardi sumardji sumarni sumarno
  sumarsono sumarti sumiati sumitro sunardi sunarno sunarti sunarto sunaryo sunil supardi supardjo suparjo suparman
  suparmi suparno suparti supratman supri supriadi supriatna supriyadi supriyanto supriyatno surahman surono surti
  surya suryadi suryana suryani suryanto suryati suryo susan susana susanne susanta susanti susanto susi susilo
  sutanto sutarman sutarno sutejo sutikno sutini sutisna sutomo sutopo sutrisno suwandi suwarni suwarno suwito suyanto
  suyatno suyono suzana suzanne sven svetlana syafi'i syafii syafruddin syahrial syahrir syahriza syahrul syaifuddin
  syaifudin syaiful syakir syamsuddin syamsudin syamsul syarif syarifuddin sylvain sylvia takeshi tamara tanja tantri
  tara taro taslim tasya tatang tati tatiana taufan taufik taufiq taufiqurrahman ted teddy tedi teguh tenten terence
  teresa terry tessa teuku thabo thalib theo theodora theodore theodorus theresa thierry thoha thom thomas thoriqul
  thorsten tiago tim timotius tina tio titi titin titis tito tjahjo tobias toby todd tom tomas tomasz tommi tommy toni
  tony totok tracy tresna trevor tri triana trisno tristan triwahyuni triyanto triyono troy tubagus tuti tutik tyler
  uci udin ujang ulfa ulrich ulrike umam umar umberto untoro ursula usep usman ustadi utami utomo uus uwe vaclav
  valentina valentino valerie valery vanessa vania vanya vasily vera verdi veronica veronika veronique victor viktor
  viktoria vina vincent vincentius vincenzo vinicius vino viola virgiawan vitalis vitaly vito vittorio vivek vivi
  vivian vladimir vladislav volker volodymyr wahid wahidah wahidin wahyono wahyu wahyudi wahyudin wahyuni walid walter
  wanda wardani warren warsito warsono wati wawan wayan wayne welly wendy weni wenny werner widi widiastuti widiyanto
  widjaja widodo widya widyastuti wijayanti wilfried wilhelm wilhelmus willem william willy wilson wim winarno winarti
  winda windi winston wiryawan wisnu wisnuwardhana witan wiwik wiwin wojciech wolfgang wulan wulandari xavier yahya
  yakob yakobus yakub yan yana yance yani yann yannick yanti yanto yanuar yasin yasir yasmin yasuo yati yatno yayan
  yayat yayuk yeni yenny yeremia yessi yoel yoga yogi yohana yohanes yohanis yoko yolanda yosafat yosef yosep yoseph
  yoshihide yoshua yossi yovie yudha yudhi yudhistira yudi yudianto yudistira yulia yuliana yuliani yulianti yulianto
  yulius yuni yunita yunus yuri yusak yuslam yusman yusril yustinus yusuf yuyun yves yvette yvonne zachary zaenal
  zahir zahra zaid zainal zainuddin zainudin zainul zaki zara zaskia zbigniew zein zeynep zlatan zoran zubair zuhri
  zulaikha zulfa zulfikar zulkarnain zulkifli zulkifly zulpan`.split(/\s+/u),
)

/** Family names, first in the name, of East Asian people: `Kim Jong Un`, `Xi Jinping`. */
export const eastAsianSurnames: ReadonlySet<string> = new Set(
  'an bae ban chang chen cho choe choi chou chung han hong hwang jang jeon jeong jin jo jung kang kim kwee kwon lee li liem lim liu lo moon na nam njoo oei oh paik pak park ri ryu seo shin sin son song tan thio tjan tjoa wang wen wu xi yang yi yoo yoon yun zhang zhao zhou'.split(
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
  'ten',
  'ter',
  'van',
  'von',
])

/** Names that follow a Balinese «I»: `I Wayan`, `I Gusti`. */
export const balineseNames: ReadonlySet<string> = new Set([
  'dewa',
  'gde',
  'gede',
  'gusti',
  'kadek',
  'ketut',
  'komang',
  'made',
  'nengah',
  'nyoman',
  'putu',
  'wayan',
])
