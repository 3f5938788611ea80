package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// A webdriver is a session with a driver that speaks WebDriver.
type webdriver struct {
	url    string // of the driver, and of the session once there is one
	client http.Client
}

// dialWebdriver waits until the driver at a port answers, and begins a session.
func dialWebdriver(port string, capabilities given) (*webdriver, error) {
	w := &webdriver{url: "http://127.0.0.1:" + port, client: http.Client{Timeout: 2 * patience}}
	var err error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if err = w.call(http.MethodGet, "/status", nil, nil); err == nil {
			break
		}
	}
	if err != nil {
		return nil, err
	}
	var session struct{ SessionID string }
	if err := w.call(http.MethodPost, "/session", given{"capabilities": given{"alwaysMatch": capabilities}}, &session); err != nil {
		return nil, err
	}
	w.url += "/session/" + session.SessionID
	return w, nil
}

// call gives a command and waits for its result, which it reads into result
// unless that is nil.
func (w *webdriver) call(method, path string, params given, result any) error {
	body := &bytes.Buffer{}
	if method == http.MethodPost {
		if params == nil {
			params = given{}
		}
		if err := json.NewEncoder(body).Encode(params); err != nil {
			return err
		}
	}
	request, err := http.NewRequest(method, w.url+path, body)
	if err != nil {
		return err
	}
	response, err := w.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return fmt.Errorf("%s %s: %s: %w", method, path, response.Status, err)
	}
	if response.StatusCode != http.StatusOK {
		var problem struct{ Error, Message string }
		if err := json.Unmarshal(answer.Value, &problem); err != nil {
			return err
		}
		return fmt.Errorf("%s: %s: %s", path, problem.Error, problem.Message)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(answer.Value, result)
}
