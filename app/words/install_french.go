package words

// Install returns the French text about installing the site.
func (French) Install() *InstallText { return &frenchInstall }

var frenchInstall = InstallText{
	Heading:  "Sans réseau",
	Works:    "Ce site fonctionne aussi sans réseau, une fois qu'il a été ouvert. Il peut être installé comme une application; rien d'autre ne change.",
	Button:   "Installer l'application",
	How:      "Comment l'installer",
	Chromium: "Chrome, Edge et navigateurs semblables\u00a0: le menu, puis «\u00a0Installer\u00a0» ou «\u00a0Ajouter à l'écran d'accueil\u00a0».",
	Safari:   "Safari\u00a0: sur un téléphone ou une tablette, le bouton Partager, puis «\u00a0Sur l'écran d'accueil\u00a0»; sur un Mac, le menu Fichier, puis «\u00a0Ajouter au Dock\u00a0».",
	Firefox:  "Firefox\u00a0: sur Android, le menu, puis «\u00a0Ajouter à l'écran d'accueil\u00a0». Sur un ordinateur, un marque-page suffit\u00a0: il s'ouvre aussi sans réseau.",
}
