var a = AJS.I18n.getText("sample.quote"), b = AJS.I18n.getText('sample.greeting', name);
