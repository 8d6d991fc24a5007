"""The settings of the database: a file on this computer, or a server that several stations share."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from fitness_app.ui.view_models import custody as model
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

translate = QCoreApplication.translate


class DatabaseGroup(SettingGroup):
    """The address and the password of a server; the password goes to the system's keyring."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(translate("DatabaseGroup", "Database"))
        self._errands = errands
        self.address = QLineEdit(errands.custody.server())
        self.password = QLineEdit()
        self.attempt = QPushButton(self.tr("Try it"))
        self.use = QPushButton(self.tr("Use it"))
        self.address.setPlaceholderText("postgresql://user@host/name")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._place = SettingRow(self.tr("Address of the server"), "", self.address)
        password = self.tr(
            "Goes to the system's keyring, never into a file. Leave it empty for the one that is kept there."
        )
        attempt = self.tr("Connects and looks what is there; nothing is changed.")
        use = self.tr("From the next start on. Without an address it is the file on this computer.")
        self._password = SettingRow(self.tr("Password"), password, self.password)
        self._attempt = SettingRow(self.tr("Try the connection"), attempt, self.attempt)
        self._use = SettingRow(self.tr("Use this database"), use, self.use)
        self.add(self._place, self._password, self._attempt, self._use)
        self._place.say(model.log_place(errands.custody.server()))
        self.address.textChanged.connect(self._ready)
        self.attempt.clicked.connect(self._try)
        self.use.clicked.connect(self._keep)
        self._ready()

    def _ready(self) -> None:
        self.attempt.setEnabled(bool(self.address.text().strip()))

    def _try(self) -> None:
        url, password = self._told()
        look = self._errands.custody.try_server
        self._errands.run(self._attempt, lambda: look(url, password or None), model.server)

    def _keep(self) -> None:
        url, password = self._told()
        keep = self._errands.custody.use_server
        self._errands.run(self._use, lambda: keep(url, password), lambda _: self._kept(url))

    def _kept(self, url: str) -> str:
        self.password.clear()
        self._place.say(model.log_place(url))
        return self.tr("Kept. It is used when the app is opened again.")

    def _told(self) -> tuple[str, str]:
        return self.address.text().strip(), self.password.text()
